using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads years that stand alone: «عام 2024», «في 2024», «1446هـ», "2024 AD", «2013-2014».</summary>
internal static class YearReader
{
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft)
    {
        var next = at;
        var isNamed = walk.IsTerm<PeriodTerm>(at, out var period, out var hit) && period is { Unit: PeriodUnit.Year, IsPlural: false };
        if (isNamed) { next = hit.Tokens.End; }
        if (!walk.TryYear(next, out var year) || IsInsideChain(walk, next)) { return false; }
        draft.Year = year;
        draft.First = next;
        draft.End = EraReader.Skip(walk, next + 1, draft);
        var hasEra = draft.End > next + 1;
        if (!hasEra && year is >= 1300 and <= 1500 && isNamed && walk.Language.DayComesFirst) { draft.Calendar = CalendarSystem.Gregorian; }
        if (isNamed || hasEra || IsIntroduced(walk, at) || IsBracketed(walk, next))
        {
            if (year is < 1500 && !hasEra && !isNamed) { return false; }
            ReadSecond(walk, draft);
            return true;
        }
        return false;
    }

    /// <summary>The second year of «2013-2014», or of «2013/2014».</summary>
    private static void ReadSecond(in TokenWalk walk, DateDraft draft)
    {
        if (walk.IsAny(draft.End, "-–/") && walk.TryYear(draft.End + 1, out var last) && last > draft.Year && last - draft.Year < 200 && !walk.IsAny(draft.End + 2, "-/"))
        {
            draft.Last = new CalendarDate(last);
            draft.End += 2;
        }
    }

    private static bool IsInsideChain(in TokenWalk walk, int at) =>
        (walk.IsAttached(at) && walk.IsAny(at - 1, "/-–.:_=#")) || (walk.IsAttached(at + 1) && walk.IsAny(at + 1, "/-.:_") && walk.IsAttached(at + 2) && walk.IsNumber(at + 2) && !walk.TryYear(at + 2, out _));

    /// <summary>A year behind "in" counts nothing: the word behind it is no noun that it could count.</summary>
    private static bool IsIntroduced(in TokenWalk walk, int at) =>
        (walk.IsRole(at - 1, WordRole.In, out _) || walk.IsRole(at - 1, WordRole.From, out _) || walk.IsRole(at - 1, WordRole.To, out _) || walk.IsTerm<PartTerm>(at - 1, out _, out _))
        && walk.TryYear(at, out var year) && year is >= 1800 and <= 2100
        && !walk.IsTerm<UnitTerm>(at + 1, out _, out _) && !walk.IsTerm<NumeralTerm>(at + 1, out _, out _);

    private static bool IsBracketed(in TokenWalk walk, int at) =>
        walk.Is(at - 1, '(') && walk.Is(at + 1, ')') && walk.TryYear(at, out var year) && year is >= 1800 and <= 2100;
}
