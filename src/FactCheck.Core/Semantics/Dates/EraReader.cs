using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads the mark of an era behind a year.</summary>
internal static class EraReader
{
    /// <summary>The token behind the era mark at <paramref name="at"/>, whose calendar the draft takes; <paramref name="at"/> itself when there is none.</summary>
    public static int Skip(in TokenWalk walk, int at, DateDraft draft)
    {
        if (!walk.IsTerm<EraTerm>(at, out var era, out var hit)) { return at; }
        // One letter is an era only when it is written onto the year or ends the phrase.
        if (walk.Tokens[at].Length == 1 && !walk.IsAttached(at) && walk.IsAttached(hit.Tokens.End) && walk.IsWord(hit.Tokens.End)) { return at; }
        // «1125 م د» are millions of dinars.
        if (walk.IsTerm<UnitTerm>(at, out _, out var unit) && unit.Tokens.Count > hit.Tokens.Count) { return at; }
        switch (era.Era)
        {
            case Era.Hijri:
                draft.Calendar = CalendarSystem.Hijri;
                break;
            case Era.BeforeCommon:
                draft.Year = draft.Year is { } year ? 1 - year : null;
                break;
        }
        return hit.Tokens.End;
    }
}
