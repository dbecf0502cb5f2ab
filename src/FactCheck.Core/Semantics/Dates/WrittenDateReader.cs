using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads dates that name their month: «28 آب/ أغسطس 2024», "May 5, 2024", «19 و20 ديسمبر», «الأول من يوليو».</summary>
internal static class WrittenDateReader
{
    /// <summary>Reads a date that begins with its day or its month.</summary>
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft)
    {
        draft.First = at;
        if (TryDays(walk, at, draft, out var next))
        {
            if (walk.IsRole(next, WordRole.Of, out var of) && IsMonth(walk, of)) { next = of; }
            else if (IsMonthWord(walk, next, out var word)) { next = word; }
            if (!TryMonth(walk, next, draft, out next)) { return false; }
            ReadYear(walk, next, draft);
            return true;
        }
        return TryMonthFirst(walk, at, draft);
    }

    private static bool TryMonthFirst(in TokenWalk walk, int at, DateDraft draft)
    {
        if (!TryMonth(walk, at, draft, out var next)) { return false; }
        if (walk.IsTerm<MonthTerm>(at, out _, out var hit)) { draft.FrontLength = hit.Front.Length; }
        var needsCompany = draft.Months.TrueForAll(m => m.Term.NeedsCompany);
        if (TryDayBehindMonth(walk, next, out var day, out var afterDay))
        {
            draft.Day = day;
            next = afterDay;
            if (walk.IsAny(next, "-–") && walk.TryInteger(next + 1, out var last) && last is >= 1 and <= 31 && walk.Tokens[next + 1].Length <= 2)
            {
                draft.LastDay = last;
                next += 2;
            }
        }
        ReadYear(walk, next, draft);
        return !needsCompany || draft.Day is not null || draft.Year is not null || walk.IsTerm<PeriodTerm>(at - 1, out var period, out _) && period.Unit == PeriodUnit.Month;
    }

    /// <summary>A day, a list of days, or a stretch of them.</summary>
    private static bool TryDays(in TokenWalk walk, int at, DateDraft draft, out int next)
    {
        if (!TryDay(walk, at, out var day, out next)) { return false; }
        draft.Day = day;
        while (IsJoint(walk, next, out var behind) && TryDay(walk, behind, out var last, out var after))
        {
            draft.LastDay = last;
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
            if (walk.IsAttached(at) && walk.IsAny(at - 1, ".,:٫٬")) { return false; }
            if (walk.IsAttached(next) && walk.IsWord(next) && IsOrdinalEnding(walk.Tokens.CharsOf(next))) { next++; }
            return true;
        }
        if (!walk.IsTerm<OrdinalTerm>(at, out var ordinal, out var hit) || ordinal.Value > 31) { return false; }
        day = ordinal.Value;
        next = hit.Tokens.End;
        if (day < 10 && walk.IsTerm<NumeralTerm>(next, out var tens, out var tensHit) && tens.Role == NumeralRole.Tens
            && (tensHit.Front.Particles & Particles.Conjunction) != 0 && tens.Value + day <= 31)
        {
            day += (int)tens.Value;
            next = tensHit.Tokens.End;
        }
        return true;
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> word) => word is "st" or "nd" or "rd" or "th";

    private static bool TryDayBehindMonth(in TokenWalk walk, int at, out int day, out int next)
    {
        if (!TryDay(walk, at, out day, out next) || !walk.IsNumber(at)) { return false; }
        if (walk.Language.DayComesFirst)
        {
            // «في يناير 20 شخصًا»: where days come first, one behind the month must end the phrase.
            return !walk.IsWord(next) && !walk.IsAny(next, "%٪") && !walk.IsAttached(next) || walk.TryYear(next, out _);
        }
        return !(walk.IsAttached(next) && walk.IsAny(next, ":%")) && !walk.Is(next, '%');
    }

    private static bool IsMonth(in TokenWalk walk, int at) =>
        walk.IsTerm<MonthTerm>(at, out _, out _) || IsMonthWord(walk, at, out _);

    private static bool IsMonthWord(in TokenWalk walk, int at, out int next)
    {
        if (walk.IsTerm<PeriodTerm>(at, out var period, out var hit) && period is { Unit: PeriodUnit.Month, IsPlural: false } && walk.IsTerm<MonthTerm>(hit.Tokens.End, out _, out _))
        {
            next = hit.Tokens.End;
            return true;
        }
        next = at;
        return false;
    }

    /// <summary>A month's name, or two names of it side by side.</summary>
    private static bool TryMonth(in TokenWalk walk, int at, DateDraft draft, out int next)
    {
        next = at;
        if (IsMonthWord(walk, at, out var name)) { at = name; }
        if (!walk.IsTerm<MonthTerm>(at, out var month, out var hit) || (hit.Front.Particles & Particles.Article) != 0) { return false; }
        Add(walk, draft, month, hit);
        draft.Month = month.Month;
        draft.Calendar = month.Calendar;
        next = hit.Tokens.End;
        if (walk.Is(next, '.') && walk.IsAttached(next) && walk.IsNumber(next + 1)) { next++; }
        var bracket = walk.Is(next, '(');
        if (!bracket && !walk.IsAny(next, "/-–")) { return true; }
        if (!walk.IsTerm<MonthTerm>(next + 1, out var second, out var secondHit) || secondHit.Front.Length > 0) { return true; }
        // Two names of one system are two months: «يونيو/يوليو».
        if (month.Systems == MonthSystems.None || second.Systems == MonthSystems.None || (month.Systems & second.Systems) != 0) { return true; }
        if (bracket && !walk.Is(secondHit.Tokens.End, ')')) { return true; }
        Add(walk, draft, second, secondHit);
        next = secondHit.Tokens.End + (bracket ? 1 : 0);
        return true;
    }

    private static void Add(in TokenWalk walk, DateDraft draft, MonthTerm month, in TermHit hit)
    {
        var tokens = walk.Tokens;
        var start = tokens[hit.Tokens.First].Start + hit.Front.Length;
        var span = tokens.Text.ToSource(start, tokens[hit.Tokens.End - 1].End - start);
        draft.Months.Add((hit.Tokens, span, month));
    }

    /// <summary>The year behind a month, with the words that may lead to it, and what else may close a date.</summary>
    private static void ReadYear(in TokenWalk walk, int at, DateDraft draft)
    {
        draft.End = at;
        var next = at;
        if (walk.IsAny(next, ",،") && walk.TryYear(next + 1, out _) && !walk.Language.DayComesFirst) { next++; }
        else if (walk.Is(next, '/') && walk.TryYear(next + 1, out _)) { next++; }
        else
        {
            if (walk.IsRole(next, WordRole.Of, out var of) && walk.IsTerm<PeriodTerm>(of, out _, out _)) { next = of; }
            if (walk.IsTerm<PeriodTerm>(next, out var period, out var hit) && period is { Unit: PeriodUnit.Year, IsPlural: false }) { next = hit.Tokens.End; }
        }
        if (walk.TryYear(next, out var year))
        {
            draft.Year = year;
            draft.End = EraReader.Skip(walk, next + 1, draft);
        }
        else if (walk.IsTerm<DirectionTerm>(at, out var direction, out var hit) && (hit.Front.Particles & Particles.Article) != 0)
        {
            draft.Direction = direction.Steps;
            draft.End = hit.Tokens.End;
        }
    }
}
