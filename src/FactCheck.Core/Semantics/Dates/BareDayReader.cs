using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads a day of a month that is not named: «يوم 27», «في الثاني والعشرين.», "on the 27th". Nothing that the number could count may follow.</summary>
internal static class BareDayReader
{
    public static DateDraft? TryRead(in TokenWalk walk, int at)
    {
        var named = walk.IsTerm<PeriodTerm>(at, out var period, out var hit) && period is { Unit: PeriodUnit.Day, IsPlural: false }
            && (hit.Front.Particles & Particles.Article) == 0;
        var article = !named && walk.IsArticle(at);
        var day = named || article ? at + 1 : at;
        if (named && TryOfSameMonth(walk, at, day, hit.Front.Length) is { } same) { return same; }
        if (!TryDay(walk, day, article, out var value, out var end, out var front) || walk.IsWord(end) && !LeadsToDay(walk, end)
            || walk.IsAny(end, "%٪/-–:.٫") && walk.IsAttached(end) && !IsEnd(walk, end)) { return null; }
        if (article && !walk.IsNumber(day) && !IsPlacedInTime(walk, at)) { return null; }
        if (!named && !article && !(IsIntroduced(walk, at) || front > 0) || walk.Is(end, '%')) { return null; }
        return new DateDraft { First = at, End = end, FrontLength = named ? hit.Front.Length : 0, Day = value };
    }

    /// <summary>«يوم 28 من نفس الشهر», «يوم 28 من الشهر نفسه», «يوم 28 منه».</summary>
    private static DateDraft? TryOfSameMonth(in TokenWalk walk, int at, int day, int front)
    {
        if (!walk.TryInteger(day, out var value) || value is < 1 or > 31) { return null; }
        // «وانتهت يوم 24 منه»
        if (walk.IsWord(day + 1) && walk.Terms.IsBare(day + 1, DateRole.OfThatMonth))
        {
            return new DateDraft { First = at, End = day + 2, FrontLength = front, Day = value, IsOfMonthBefore = true };
        }
        if (!walk.IsRole(day + 1, WordRole.Of, out var next)) { return null; }
        var month = walk.IsRole(next, WordRole.Distal, out var behind) ? behind : next;
        if (!walk.IsTerm<PeriodTerm>(month, out var period, out var hit)
            || period is not { Unit: PeriodUnit.Month, IsPlural: false }) { return null; }
        var end = hit.Tokens.End;
        if (month == next && !walk.IsRole(end, DateRole.DayName, out end)) { return null; }
        return new DateDraft { First = at, End = end, FrontLength = front, Day = value, IsOfMonthBefore = true };
    }

    private static bool IsEnd(in TokenWalk walk, int at) => walk.Is(at, '.') && (at + 1 >= walk.Range.End || !walk.IsAttached(at + 1));

    /// <summary>"On the second", "for the thirty-first"; "the second" alone is one of several.</summary>
    private static bool IsPlacedInTime(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, WordRole.In, out _) || walk.IsWord(at - 1) && walk.IsRole(at - 1, WordRole.For, out _);

    /// <summary>«في 27.», "on 15": the number must end its sentence.</summary>
    private static bool IsIntroduced(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, WordRole.In, out _) && walk.Tokens[at - 1].Kind == TokenKind.Word
            && (walk.Language.JoinsArticle || walk.IsRole(at - 1, DateRole.OnDay, out _) && !IsStanding(walk, at - 1));

    /// <summary>"With Labour on 21": behind a name it tells how many the side has.</summary>
    private static bool IsStanding(in TokenWalk walk, int on) => on > walk.Range.First && char.IsUpper(walk.Tokens.FirstChar(on - 1));

    private static bool TryDay(in TokenWalk walk, int at, bool article, out int day, out int end, out int front)
    {
        (end, front) = (at + 1, 0);
        if (walk.TryInteger(at, out day))
        {
            if (walk.Tokens[at].Length > 2 || walk.IsAttached(at) || walk.IsPartOfNumber(at)) { return false; }
            if (walk.IsAttached(end) && walk.IsWord(end) && OrdinalReader.IsEnding(walk, end)) { end++; }
            return day is >= 1 and <= 31 && (EndsSentence(walk, end) || article && LeadsToDay(walk, end));
        }
        if (article && OrdinalReader.TryCompound(walk, at) is { } compound)
        {
            (day, end) = ((int)compound.Written, compound.Tokens.End);
            return day <= 31 && EndsSentence(walk, end);
        }
        if (!OrdinalReader.TryRead(walk, at, out day, out end, out var hit) || day is < 1 or > 31 || !EndsSentence(walk, end)) { return false; }
        // «في الثانية» is an hour or a second.
        if (walk.Language.JoinsArticle && end == hit.Tokens.End && walk.Tokens.CharsOf(at)[^1] is 'ة' or 'ه') { return false; }
        front = (hit.Front.Particles & Particles.Preposition) != 0 ? 1 : 0;
        return walk.Language.JoinsArticle ? (hit.Front.Particles & Particles.Article) != 0 : true;
    }

    /// <summary>"From the 10th to the 12th".</summary>
    private static bool LeadsToDay(in TokenWalk walk, int at) =>
        walk.IsRole(at, WordRole.To, out var next) && walk.IsArticle(next) && TryDay(walk, next + 1, true, out _, out _, out _);

    private static bool EndsSentence(in TokenWalk walk, int at) =>
        at >= walk.Range.End || walk.IsAny(at, ".!؟?") && (at + 1 >= walk.Range.End || !walk.IsAttached(at + 1));
}
