using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads the fraction that closes a number: «ونصف», «ونصف المليون», "and a half", "and two thirds".</summary>
internal static class FractionTail
{
    /// <summary>A fraction at a token that "and" leads to, written as a word (<paramref name="joined"/>) or onto the fraction.</summary>
    public static bool TryRead(in TokenWalk walk, int at, bool joined, out Interval value, out int end)
    {
        (value, end) = (default, at);
        var counted = 1m;
        var next = at;
        if (joined && walk.IsRole(at, WordRole.Indefinite, out var behind)) { next = walk.Is(behind, '-') && walk.IsAttached(behind) ? behind + 1 : behind; }
        else if (joined && walk.IsTerm<NumeralTerm>(at, out var unit, out var unitHit) && unit is { Role: NumeralRole.Unit, Value: >= 1 } && IsFraction(walk, unitHit.Tokens.End, out var many, out _) && (many.IsPlural || unit.Value == 1))
        {
            (counted, next) = (unit.Value, unitHit.Tokens.End);
        }
        if (IsFraction(walk, next, out var fraction, out var hit))
        {
            if (!joined && (hit.Front.Particles & Particles.Conjunction) == 0 || IsCountOfUnits(walk, next, hit.Tokens.End)) { return false; }
            value = Interval.Exactly(fraction.Value * counted);
            end = SkipRepeated(walk, hit.Tokens.End);
            return true;
        }
        // "And a thirtieth": an order is a part only where one of it is counted.
        if (!joined || next == at || !walk.IsTerm<OrdinalTerm>(next, out var ordinal, out hit) || ordinal.Value < 3) { return false; }
        (value, end) = (Interval.Exactly(1m / ordinal.Value), hit.Tokens.End);
        return true;
    }

    /// <summary>«ساعتين وعشر دقائق»: the word counts the smaller unit behind it.</summary>
    private static bool IsCountOfUnits(in TokenWalk walk, int at, int end)
    {
        if (!walk.IsTerm<UnitTerm>(end, out var unit, out _) || unit is not { IsPlural: true, Time: not null }) { return false; }
        foreach (var each in walk.Terms.At(at))
        {
            if (each.Term is NumeralTerm { Role: NumeralRole.Unit or NumeralRole.Ten or NumeralRole.Teen or NumeralRole.Tens, Value: >= 3 } && each.Tokens.End == end) { return true; }
        }
        return false;
    }

    private static bool IsFraction(in TokenWalk walk, int at, out NumeralTerm fraction, out TermHit hit)
    {
        fraction = null!;
        hit = default;
        foreach (var each in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (each.Term is NumeralTerm { Role: NumeralRole.Fraction } found && each.Tokens.End >= hit.Tokens.End) { (fraction, hit) = (found, each); }
        }
        return fraction is not null;
    }

    /// <summary>«مليون ونصف المليون» says its scale twice.</summary>
    private static int SkipRepeated(in TokenWalk walk, int at) =>
        walk.IsTerm<NumeralTerm>(at, out var scale, out var again) && scale.Role == NumeralRole.Scale && (again.Front.Particles & Particles.Article) != 0
            ? again.Tokens.End
            : at;
}
