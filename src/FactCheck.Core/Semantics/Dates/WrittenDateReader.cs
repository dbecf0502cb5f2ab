using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads dates that name their month: «28 آب/ أغسطس 2024», "May 5, 2024", «19 و20 ديسمبر», «الأول من يوليو».</summary>
internal static class WrittenDateReader
{
    /// <summary>Reads a date that begins with its day or its month.</summary>
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft)
    {
        draft.First = at;
        if (TryDirectedDay(walk, at, draft)) { return true; }
        if (TryDays(walk, at, draft, out var next))
        {
            var of = walk.IsRole(next, WordRole.Of, out var behind) ? behind : next;
            if (of > next && MonthReader.IsMonth(walk, of)) { next = of; }
            else if (MonthReader.IsMonthWord(walk, next, out var word)) { next = word; }
            if (MonthReader.TryRead(walk, next, draft, out var afterMonth))
            {
                ReadYear(walk, afterMonth, draft);
                return true;
            }
            return TryMonthOfPublication(walk, of, draft) || TryMonthBefore(walk, at, next, draft);
        }
        return TryMonthFirst(walk, at, draft, bare: false);
    }

    /// <summary>"Next 6th of April".</summary>
    private static bool TryDirectedDay(in TokenWalk walk, int at, DateDraft draft)
    {
        if (walk.Language.JoinsArticle || !walk.IsTerm<DirectionTerm>(at, out var direction, out var hit)
            || !TryDay(walk, hit.Tokens.End, out var day, out var next)) { return false; }
        if (!MonthReader.TryRead(walk, walk.IsRole(next, WordRole.Of, out var of) ? of : next, draft, out var end)) { return false; }
        (draft.Day, draft.End) = (day, end);
        if (direction.Steps == 0) { draft.YearSteps = 0; } else { draft.Direction = direction.Steps; }
        return true;
    }

    /// <summary>«20 من الشهر القادم», "4 to 22 this month".</summary>
    private static bool TryMonthOfPublication(in TokenWalk walk, int at, DateDraft draft)
    {
        if (RelativePeriodReader.TryRead(walk,
            at) is not { Value: RelativePeriod { Unit: PeriodUnit.Month, Count: 1 } month } period) { return false; }
        draft.MonthSteps = month.Steps;
        draft.End = period.End;
        return true;
    }

    /// <summary>«12 من الشهر نفسه», «في الثاني عشر منه», "the 27th of that month": of the month of the date before.</summary>
    private static bool TryMonthBefore(in TokenWalk walk, int at, int next, DateDraft draft)
    {
        if (!walk.IsRole(next, DateRole.OfSameMonth, out var end))
        {
            // «12 منه» may be a part of something
            if (!walk.IsWord(next) || !walk.Terms.IsBare(next, DateRole.OfThatMonth) || !walk.IsRole(at - 1, WordRole.In, out _)) { return false; }
            (end, draft.NeedsMonth) = (next + 1, true);
        }
        (draft.End, draft.IsOfMonthBefore) = (end, true);
        return true;
    }

    /// <summary>Reads a month with its year, and a day behind it unless only a bare month is wanted.</summary>
    public static bool TryMonthFirst(in TokenWalk walk, int at, DateDraft draft, bool bare)
    {
        draft.First = at;
        var start = at;
        // «هذا أبريل», "last January".
        var lead = walk.IsTerm<DirectionTerm>(at, out var direction, out var leadHit) && (direction.IsDemonstrative
            || !walk.Language.JoinsArticle) && walk.IsTerm<MonthTerm>(leadHit.Tokens.End, out _, out _) ? direction : null;
        // "this may be"
        if (lead is not null && walk.IsTerm<MonthTerm>(leadHit.Tokens.End, out var named, out var namedHit) && named.NeedsCompany
            && char.IsAsciiLetterLower(walk.Tokens.FirstChar(namedHit.Tokens.First))) { return false; }
        if (lead is not null) { start = leadHit.Tokens.End; }
        if (!MonthReader.TryRead(walk, start, draft, out var next)) { return false; }
        if (lead is not null)
        {
            draft.FrontLength = leadHit.Front.Length;
            if (lead.Steps == 0) { draft.YearSteps = 0; } else { draft.Direction = lead.Steps; }
            draft.End = next;
            return true;
        }
        if (walk.Terms.At(at) is [{ Front: var front }, ..]) { draft.FrontLength = front.Length; }
        var needsCompany = draft.Months.All(m => m.Term.NeedsCompany);
        // «يناير-1», «يناير/1»
        var joint = walk.IsAny(next, "-/") && walk.IsAttached(next) && walk.IsAttached(next + 1) && walk.IsNumber(next + 1) ? next + 1 : next;
        if (!bare && TryDayBehindMonth(walk, joint, out var day, out var afterDay))
        {
            draft.Day = day;
            next = afterDay;
            if (TryLastDay(walk, at, next, day, out var last, out var afterLast))
            {
                (draft.LastDay, draft.IsStretch, next) = (last, true, afterLast);
            }
        }
        else if (!bare && walk.IsRole(next, WordRole.Between, out var between) && TryDays(walk, between, draft, out afterDay)
            && draft.LastDay is not null)
        {
            next = afterDay; // «شهر نوفمبر بين 19 و20»
        }
        ReadYear(walk, next, draft);
        // "every January" is none by itself
        if (draft is { Day: null, Year: null, YearSteps: null } && walk.IsRole(at - 1, WordRole.Every, out _)) { return false; }
        return !needsCompany || draft.Day is not null || draft.Year is not null || MonthReader.IsMonthWord(walk, at, out _)
            || walk.IsTerm<PeriodTerm>(at - 1, out var period, out _) && period.Unit == PeriodUnit.Month
            || bare && IsWrittenAsName(walk, at) || IsAloneInPlace(walk, at, next);
    }

    /// <summary>"May 3-7", "May 3 to 7", "between May 3 and 7": another day of the month, and no count of something.</summary>
    private static bool TryLastDay(in TokenWalk walk, int first, int at, int day, out int last, out int end)
    {
        (last, end) = (0, at);
        var isDash = walk.IsAny(at, "-–");
        var joined = isDash || !walk.Language.DayComesFirst && (walk.IsRole(at, WordRole.To, out end)
            || walk.IsRole(at, WordRole.And, out end) && walk.IsRole(first - 1, WordRole.Between, out _));
        if (!joined) { return false; }
        if (isDash) { end = at + 1; }
        if (!walk.IsNumber(end) || !TryDay(walk, end, out last, out end)) { return false; }
        return isDash || last > day && !(walk.IsAttached(end) && walk.IsAny(end, ":%/.")
            && walk.IsAttached(end + 1)) && !walk.IsTerm<UnitTerm>(end, out _, out _) && !walk.IsTerm<NumeralTerm>(end, out _, out _)
            && !walk.IsTerm<MonthTerm>(end, out _, out _) && !walk.IsTerm<DayPartTerm>(end, out _, out _)
            && !(walk.IsWord(end) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), last));
    }

    /// <summary>«في آب.»: nothing but a month can stand there.</summary>
    private static bool IsAloneInPlace(in TokenWalk walk, int at, int end)
    {
        var joins = walk.IsRole(at - 1, WordRole.Between, out _)
            || walk.IsRole(at - 1, WordRole.And, out _) && walk.IsTerm<MonthTerm>(at - 2, out _, out _)
            && walk.IsRole(at - 3, WordRole.Between, out _)
            || walk.IsRole(at - 1, WordRole.From, out _) || walk.IsRole(at - 1, WordRole.To, out _)
            // «بن رجب إلى» is no stretch
            || walk.IsRole(end, WordRole.To, out var till) && (walk.IsNumber(till) || MonthReader.IsMonth(walk, till));
        if (!joins && (!walk.IsRole(at - 1, WordRole.In, out _) || walk.IsWord(end))) { return false; }
        return IsWrittenAsName(walk, at);
    }

    /// <summary>Where the script has capitals, a month has one: "early March", not "early march".</summary>
    private static bool IsWrittenAsName(in TokenWalk walk, int at) => !char.IsAsciiLetterLower(walk.Tokens.FirstChar(at));

    /// <summary>A day, a list of days, or a stretch of them.</summary>
    private static bool TryDays(in TokenWalk walk, int at, DateDraft draft, out int next)
    {
        if (!TryDay(walk, at, out var day, out next)) { return false; }
        draft.Day = day;
        while (IsJoint(walk, next, out var behind) && TryDay(walk, walk.IsArticle(behind) ? behind + 1 : behind, out var last, out var after))
        {
            draft.LastDay = last;
            draft.IsStretch = walk.IsAny(next, "-–") || walk.IsRole(next, WordRole.To, out _);
            next = after;
        }
        return true;
    }

    private static bool IsJoint(in TokenWalk walk, int at, out int behind)
    {
        behind = at + 1;
        if (walk.IsAny(at, "-–/،,")) { return true; }
        if (walk.IsRole(at, WordRole.And, out behind) || walk.IsRole(at, WordRole.To, out behind)) { return true; }
        behind = at;
        return false;
    }

    private static bool TryDay(in TokenWalk walk, int at, out int day, out int next)
    {
        next = at + 1;
        if (walk.TryInteger(at, out day))
        {
            if (walk.Tokens[at].Length > 2 || day is < 1 or > 31) { return false; }
            if (walk.IsAttached(at) && walk.IsAny(at - 1, ".,:٫٬") || walk.IsAny(at - 1, "$€£")) { return false; }
            if (walk.IsAttached(next) && walk.IsWord(next) && OrdinalReader.IsEnding(walk, next)) { next++; }
            return true;
        }
        if (walk.IsRole(at, DateRole.FirstDay, out next))
        {
            day = 1;
            return true;
        }
        if (OrdinalReader.TryCompound(walk, at) is { } compound)
        {
            (day, next) = ((int)compound.Written, compound.Tokens.End);
            return day <= 31;
        }
        if (OrdinalReader.TryRead(walk, at, out day, out next, out _)) { return day is >= 1 and <= 31; }
        // «العشرين من مارس»: a round order is a number by itself.
        if (!walk.IsTerm<NumeralTerm>(at, out var tens, out var hit) || tens is not { Role: NumeralRole.Tens, Value: 20 or 30 }
            || (hit.Front.Particles & Particles.Article) == 0
            || !walk.IsRole(hit.Tokens.End, WordRole.Of, out var month) || !MonthReader.IsMonth(walk, month) && !IsSomeMonth(walk, month)) { return false; }
        (day, next) = ((int)tens.Value, hit.Tokens.End);
        return true;
    }

    /// <summary>«العشرين من الشهر المقبل».</summary>
    private static bool IsSomeMonth(in TokenWalk walk, int at) =>
        walk.IsTerm<PeriodTerm>(at, out var period, out _) && period is { Unit: PeriodUnit.Month, IsPlural: false };

    private static bool TryDayBehindMonth(in TokenWalk walk, int at, out int day, out int next)
    {
        if (walk.IsArticle(at)) { at++; }
        if (!TryDay(walk, at, out day, out next)) { return false; }
        if (!walk.IsNumber(at))
        {
            return !walk.Language.DayComesFirst || walk.Language.StartsDefinite(walk.Tokens.CharsOf(at)) && !walk.IsRole(next, WordRole.Of, out _);
        }
        if (walk.Language.DayComesFirst)
        {
            // «في يناير 20 شخصًا»: where days come first, one behind the month must end the phrase.
            return !walk.IsWord(next) && !walk.IsAny(next, "%٪") && !walk.IsAttached(next) || walk.TryYear(next, out _);
        }
        return !(walk.IsAttached(next) && walk.IsAny(next, ":%")) && !walk.Is(next, '%');
    }

    /// <summary>The year behind a month, with the words that may lead to it, and what else may close a date.</summary>
    private static void ReadYear(in TokenWalk walk, int at, DateDraft draft)
    {
        draft.End = at;
        var next = at;
        if (walk.IsAny(next, ",،") && IsYearBehindComma(walk, next + 1)) { next++; }
        else if (walk.Is(next, '/') && walk.TryYear(next + 1, out _)) { next++; }
        else
        {
            if (walk.IsRole(next, WordRole.Of, out var of)
                && (walk.IsTerm<PeriodTerm>(of, out _, out _) || walk.IsTerm<DirectionTerm>(of, out _, out _) || walk.TryYear(of, out _)))
            {
                next = of;
            }
            if (RelativePeriodReader.TryRead(walk, next) is { Value: RelativePeriod { Unit: PeriodUnit.Year, Count: 1 } relative } told)
            {
                (draft.YearSteps, draft.End) = (relative.Steps, told.End);
                return;
            }
            if (walk.IsTerm<PeriodTerm>(next, out var period, out var hit) && period is { Unit: PeriodUnit.Year, IsPlural: false })
            {
                next = hit.Tokens.End;
            }
        }
        if (walk.TryYear(next, out var year))
        {
            draft.Year = year;
            draft.End = EraReader.Skip(walk, next + 1, draft);
        }
        else if (next >= at && YearWords.TryRead(walk, next, out year, out var behindWords) && (next > at || year is >= 1900 and <= 2100))
        {
            (draft.Year, draft.End) = (year, behindWords);
        }
        else if (walk.IsTerm<DirectionTerm>(at, out var direction, out var hit) && !direction.IsDemonstrative
            && (hit.Front.Particles & Particles.Article) != 0)
        {
            draft.Direction = direction.Steps;
            draft.End = hit.Tokens.End;
        }
    }

    private static bool IsYearBehindComma(in TokenWalk walk, int at) =>
        walk.TryYear(at, out _) && (!walk.Language.DayComesFirst || !walk.IsWord(at + 1))
            || YearWords.TryRead(walk, at, out var year, out _) && year is >= 1900 and <= 2100;
}
