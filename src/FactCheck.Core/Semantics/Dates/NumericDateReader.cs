using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads dates in figures: 22/11/2026, 2026-11-22, 27.3.1976, «23 / 11 / 2011م».</summary>
internal static class NumericDateReader
{
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft)
    {
        if (!walk.TryInteger(at, out var first) || IsInsideChain(walk, at)) { return false; }
        if (!IsJoint(walk, at + 1, '\0', out var mark) || !walk.TryInteger(at + 2, out var second)) { return false; }
        if (!IsJoint(walk, at + 3, mark, out _) || !walk.TryInteger(at + 4, out var third))
        {
            return TryTwoParts(walk, at, mark, first, second, draft);
        }
        if (walk.IsAttached(at + 5) && (walk.IsAny(at + 5, "/-.:") && walk.IsAttached(at + 6) && walk.IsNumber(at + 6))) { return false; }
        var (l1, l2, l3) = (walk.Tokens[at].Length, walk.Tokens[at + 2].Length, walk.Tokens[at + 4].Length);
        if (l2 > 2) { return false; }
        if (l1 == 4 && l3 <= 2) { (draft.Year, draft.Month, draft.Day) = (first, second, third); }
        else if (l1 <= 2 && l3 == 4) { DayAndMonth(walk, draft, first, second, third); }
        else if (l1 <= 2 && l3 == 2 && IsDayAndMonth(first, second) && (mark is '/' or '-' || l1 == 2 && l2 == 2))
        {
            DayAndMonth(walk, draft, first, second, Century(third));
        }
        else { return false; }
        if (draft.Year is < 1000 or > 2999 || draft.Day is < 1 or > 31 || draft.Month is < 1) { return false; }
        if (mark == '.' && draft.Month > 12) { return false; } // a version or an address
        (draft.First, draft.End) = (at, at + 5);
        draft.Calendar = draft.Year is >= 1300 and <= 1500 ? CalendarSystem.Hijri : CalendarSystem.Gregorian;
        draft.End = EraReader.Skip(walk, draft.End, draft);
        return true;
    }

    /// <summary>«3-2015» is a month, 22/4 a day: the latter only where it can't be a score, a ratio or a fraction.</summary>
    private static bool TryTwoParts(in TokenWalk walk, int at, char mark, int first, int second, DateDraft draft)
    {
        var end = at + 3;
        if (walk.IsAttached(end) && (walk.IsAny(end, "/-.:%٪") && walk.IsAttached(end + 1) && !walk.IsAny(end, ".") || walk.IsNumber(end)
            || walk.IsWord(end))) { return false; }
        var (l1, l2) = (walk.Tokens[at].Length, walk.Tokens[at + 2].Length);
        (draft.First, draft.End) = (at, end);
        if (mark != '.' && (l1 == 4 && l2 <= 2 && second is >= 1 and <= 12 && first is >= 1900 and <= 2100
            || l2 == 4 && l1 <= 2 && first is >= 1 and <= 12 && second is >= 1900 and <= 2100))
        {
            (draft.Year, draft.Month) = l1 == 4 ? (first, second) : (second, first);
            return mark == '/' || l1 == 4 || walk.IsAttached(at + 1);
        }
        if (l1 > 2 || l2 > 2 || !IsDayAndMonth(first, second)) { return false; }
        if (TryYearBehind(walk, end, out var year, out var behind))
        {
            DayAndMonth(walk, draft, first, second, year);
            draft.End = behind;
            return true;
        }
        var introduced = walk.IsRole(at - 1, WordRole.In, out _) || walk.IsTerm<WeekdayTerm>(at - 1, out _, out _)
            || walk.IsTerm<AnchorTerm>(at - 1, out _, out _) || walk.IsTerm<PeriodTerm>(at - 1, out _, out _);
        var isSure = Math.Max(first, second) > 12;
        if (walk.IsTerm<UnitTerm>(end, out _, out _) || walk.IsTerm<UnitTerm>(at - 1, out _, out _) && walk.IsAny(at - 1, "$€£")) { return false; }
        if (!(mark == '.' ? introduced && isSure : mark == '/' ? introduced || isSure : isSure)) { return false; }
        if (walk.IsWord(end) && !introduced && mark != '/') { return false; }
        DayAndMonth(walk, draft, first, second, null);
        return true;
    }

    private static bool IsDayAndMonth(int first, int second) =>
        first >= 1 && second >= 1 && Math.Min(first, second) <= 12 && Math.Max(first, second) <= 31;

    /// <summary>The year that two figures mean.</summary>
    public static int Century(int year) => year + (year < 70 ? 2000 : 1900);

    /// <summary>11/12, 2016.</summary>
    private static bool TryYearBehind(in TokenWalk walk, int at, out int year, out int end)
    {
        (year, end) = (0, at + 2);
        if (!walk.IsAny(at, ",،") || !walk.IsAttached(at)) { return false; }
        if (walk.TryYear(at + 1, out year)) { return true; }
        if (!walk.TryInteger(at + 1, out year) || walk.Tokens[at + 1].Length != 2 || walk.IsWord(end)
            || walk.IsPartOfNumber(at + 1)) { return false; }
        year = Century(year);
        return true;
    }

    private static void DayAndMonth(in TokenWalk walk, DateDraft draft, int first, int second, int? year)
    {
        var dayFirst = walk.Language.DayComesFirst;
        draft.IsAmbiguous = first <= 12 && second <= 12 && first != second && !dayFirst;
        if (!dayFirst && second is > 12 and <= 31 && first <= 12) { (draft.Month, draft.Day) = (first, second); }
        else if (!dayFirst && first <= 12) { (draft.Month, draft.Day) = (first, second); }
        else if (second > 12 && first <= 12) { (draft.Month, draft.Day) = (first, second); }
        else { (draft.Day, draft.Month) = (first, second); }
        draft.Year = year;
    }

    private static bool IsJoint(in TokenWalk walk, int at, char wanted, out char mark)
    {
        mark = walk.IsAny(at, "/-.–") ? walk.Tokens.FirstChar(at) : '\0';
        return mark != '\0' && (wanted == '\0' || mark == wanted) && (mark == '/' || (walk.IsAttached(at) && walk.IsAttached(at + 1)));
    }

    private static bool IsInsideChain(in TokenWalk walk, int at) =>
        walk.IsAttached(at) && (walk.IsNumber(at - 1) || walk.IsAny(at - 1, "/-.:,") && walk.IsAttached(at - 1) && walk.IsNumber(at - 2)
            || walk.IsAny(at - 1, "/_=#"));
}
