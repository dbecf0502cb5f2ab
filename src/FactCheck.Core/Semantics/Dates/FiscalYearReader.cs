using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads years of accounts and of school: "fiscal year 2018", "FY18", "the 2018 school year", "last fiscal year".</summary>
internal static class FiscalYearReader
{
    /// <summary>Two figures from this on are of the last century.</summary>
    private const int LastCentury = 70;

    public static ExpressionReading? TryRead(in TokenWalk walk, int at)
    {
        if (walk.IsTerm<FiscalYearTerm>(at, out var term, out var hit))
        {
            return TryYear(walk, hit.Tokens.End, term.IsAbbreviated, out var year, out var end) ? new ExpressionReading(end, 0, Of(year)) : null;
        }
        if (walk.TryYear(at, out var leading) && walk.IsTerm(at + 1, out term, out hit))
        {
            return new ExpressionReading(hit.Tokens.End, 0, Of(leading));
        }
        return walk.IsTerm<DirectionTerm>(at, out var direction, out var directionHit) && walk.IsTerm(directionHit.Tokens.End, out term, out hit)
            && !term.IsAbbreviated
            ? new ExpressionReading(hit.Tokens.End, directionHit.Front.Length, new FiscalYear(new RelativePeriod(PeriodUnit.Year, direction.Steps)))
            : null;
    }

    private static bool TryYear(in TokenWalk walk, int at, bool isAbbreviated, out int year, out int end)
    {
        var digits = isAbbreviated && (walk.IsAny(at, "'’") || walk.Is(at, '-') && walk.IsAttached(at)) ? at + 1 : at;
        end = digits + 1;
        if (walk.TryYear(digits, out year)) { return true; }
        if (!isAbbreviated || !walk.TryInteger(digits, out year) || walk.Tokens[digits].Length != 2 || walk.IsPartOfNumber(digits)) { return false; }
        year += year < LastCentury ? 2000 : 1900;
        return true;
    }

    private static FiscalYear Of(int year) => new(new WrittenStretch(new CalendarDate(year)));
}
