using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads dates in figures: 22/11/2026, 2026-11-22, 27.3.1976, «23 / 11 / 2011م».</summary>
internal static class NumericDateReader
{
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft)
    {
        if (!walk.TryInteger(at, out var first) || IsInsideChain(walk, at)) { return false; }
        if (!IsJoint(walk, at + 1, '\0', out var mark) || !walk.TryInteger(at + 2, out var second)) { return false; }
        if (!IsJoint(walk, at + 3, mark, out _) || !walk.TryInteger(at + 4, out var third)) { return false; }
        if (walk.IsAttached(at + 5) && (walk.IsAny(at + 5, "/-.:") && walk.IsAttached(at + 6) && walk.IsNumber(at + 6))) { return false; }
        var (l1, l2, l3) = (walk.Tokens[at].Length, walk.Tokens[at + 2].Length, walk.Tokens[at + 4].Length);
        if (l2 > 2) { return false; }
        if (l1 == 4 && l3 <= 2) { (draft.Year, draft.Month, draft.Day) = (first, second, third); }
        else if (l1 <= 2 && l3 == 4) { DayAndMonth(walk, draft, first, second, third); }
        else if (l1 <= 2 && l3 == 2 && mark is '/' or '.' && l2 == 2 && l1 == 2 && first is >= 1 and <= 31 && second is >= 1 and <= 12) { DayAndMonth(walk, draft, first, second, third + (third < 70 ? 2000 : 1900)); }
        else { return false; }
        if (draft.Year is < 1000 or > 2999 || draft.Day is < 1 or > 31 || draft.Month is < 1) { return false; }
        if (mark == '.' && draft.Month > 12) { return false; } // a version or an address
        (draft.First, draft.End) = (at, at + 5);
        draft.Calendar = draft.Year is >= 1300 and <= 1500 ? CalendarSystem.Hijri : CalendarSystem.Gregorian;
        draft.End = EraReader.Skip(walk, draft.End, draft);
        return true;
    }

    private static void DayAndMonth(in TokenWalk walk, DateDraft draft, int first, int second, int year)
    {
        var dayFirst = walk.Language.DayComesFirst;
        draft.IsAmbiguous = first <= 12 && second <= 12 && first != second && !dayFirst;
        if (!dayFirst && second is > 12 and <= 31 && first <= 12) { (draft.Month, draft.Day) = (first, second); }
        else if (!dayFirst && first <= 12) { (draft.Month, draft.Day) = (first, second); }
        else { (draft.Day, draft.Month) = (first, second); }
        draft.Year = year;
    }

    private static bool IsJoint(in TokenWalk walk, int at, char wanted, out char mark)
    {
        mark = walk.IsAny(at, "/-.–") ? walk.Tokens.FirstChar(at) : '\0';
        return mark != '\0' && (wanted == '\0' || mark == wanted) && (mark == '/' || (walk.IsAttached(at) && walk.IsAttached(at + 1)));
    }

    private static bool IsInsideChain(in TokenWalk walk, int at) =>
        walk.IsAttached(at) && (walk.IsNumber(at - 1) || walk.IsAny(at - 1, "/-.:,") && walk.IsAttached(at - 1) && walk.IsNumber(at - 2) || walk.IsAny(at - 1, "/_=#"));
}
