using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads dates in three parts of which one is a month's name: 12-Jan-2016, 2019/aug/01, Sep-23-2020.</summary>
internal static class HyphenDateReader
{
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft)
    {
        if (!walk.IsAny(at + 1, "-/") || !walk.IsAttached(at + 1) || !walk.IsAttached(at + 2) || !walk.Is(at + 3, walk.Tokens.FirstChar(at + 1))
            || !walk.IsAttached(at + 3) || !walk.IsAttached(at + 4)) { return false; }
        var first = MonthAt(walk, at);
        var second = first is null ? MonthAt(walk, at + 2) : null;
        if ((first ?? second) is not { } month || !walk.TryInteger(first is null ? at : at + 2, out var other)
            || !walk.TryInteger(at + 4, out var last)) { return false; }
        if (walk.IsAttached(at + 5) && (walk.IsWord(at + 5) || walk.IsNumber(at + 5))) { return false; }
        var (day, year) = other > 31 ? (last, other) : (other, last);
        if (first is null && walk.Tokens[at + 4].Length == 2 && walk.Tokens[at].Length <= 2) { year = NumericDateReader.Century(last); } // 6-May-19
        if (day is < 1 or > 31 || year is not (>= 1000 and <= 2999)) { return false; }
        (draft.First, draft.End, draft.Day, draft.Month, draft.Year) = (at, at + 5, day, month.Month, year);
        return true;
    }

    private static MonthTerm? MonthAt(in TokenWalk walk, int at) =>
        walk.IsTerm<MonthTerm>(at, out var month, out var hit) && hit.Tokens.Count == 1 && hit.Front.Length == 0 ? month : null;
}
