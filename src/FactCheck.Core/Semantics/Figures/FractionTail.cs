using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads the fraction that closes a number: «ونصف», «ونصف المليون», "and a half", "and two thirds".</summary>
internal static class FractionTail
{
    /// <summary>A fraction at a token that "and" leads to, written as a word (<paramref name="joined"/>) or onto the fraction.</summary>
    /// <param name="walk">The tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="joined">Whether "and" is a word of its own before it.</param>
    /// <param name="scale">The scale that the number before it ends in, 1 without one; null behind a unit, of which no scale can be said again.</param>
    /// <param name="value">The fraction of that scale.</param>
    /// <param name="end">The end of the fraction, and of what is said twice.</param>
    public static bool TryRead(in TokenWalk walk, int at, bool joined, decimal? scale, out Interval value, out int end)
    {
        (value, end) = (default, at);
        var counted = 1m;
        var next = at;
        if (IsCounted(walk, at, joined, out var count, out var behindCount)) { (counted, next) = (count, behindCount); }
        else if (joined && walk.IsRole(at, WordRole.Indefinite, out var behind))
        {
            next = walk.Is(behind, '-') && walk.IsAttached(behind) ? behind + 1 : behind;
        }
        if (IsFraction(walk, next, out var fraction, out var hit))
        {
            if (next == at && !joined && (hit.Front.Particles & Particles.Conjunction) == 0
                || IsCountOfUnits(walk, next, hit.Tokens.End)) { return false; }
            // «مئة وخمس عينات» are a hundred and five; «مليون وخمس المليون» is a fifth more.
            if (fraction.NeedsWhole
                && !walk.Language.StartsDefinite(walk.IsWord(hit.Tokens.End) ? walk.Tokens.CharsOf(hit.Tokens.End) : [])) { return false; }
            value = Interval.Exactly(fraction.Value * counted);
            return TryScale(walk, hit.Tokens.End, scale, ref value, out end);
        }
        // "And a thirtieth": an order is a part only where one of it is counted.
        if (!joined || next == at || !walk.IsTerm<OrdinalTerm>(next, out var ordinal, out hit) || ordinal.Value < 3) { return false; }
        (value, end) = (Interval.Exactly(1m / ordinal.Value), hit.Tokens.End);
        return true;
    }

    /// <summary>"And two thirds", «وسبعة أعشار»: a unit counts the fraction behind it.</summary>
    private static bool IsCounted(in TokenWalk walk, int at, bool joined, out decimal count, out int end)
    {
        (count, end) = (1, at);
        if (!walk.IsTerm<NumeralTerm>(at, out var unit, out var hit) || unit is not { Role: NumeralRole.Unit, Value: >= 1, NeedsTens: false }
            || !joined && (hit.Front.Particles & Particles.Conjunction) == 0) { return false; }
        if (!IsFraction(walk, hit.Tokens.End, out var many, out var manyHit) || manyHit.Front.Length > 0
            || !many.IsPlural && (unit.Value != 1 || !joined)) { return false; }
        (count, end) = (unit.Value, hit.Tokens.End);
        return true;
    }

    /// <summary>«إلا ربعا», «إلا ثلثا»: what is taken off, one part of the unit before it.</summary>
    public static bool TryLess(in TokenWalk walk, int at, out decimal value, out int end)
    {
        (value, end) = (0, at);
        if (!walk.Language.JoinsArticle || !walk.IsRole(at, DateRole.Less, out var part) || !IsFraction(walk, part, out var fraction, out var hit)
            || fraction.NeedsWhole || fraction.IsPlural) { return false; }
        // «ثلثا» is two thirds of what follows it, and one third in the accusative, which nothing follows.
        (value, end) = (fraction.Value > 0.5m && walk.Tokens.CharsOf(part) is [.., 'ا'] ? fraction.Value / 2 : fraction.Value, hit.Tokens.End);
        return true;
    }

    /// <summary>«ساعتين وعشر دقائق»: the word counts the smaller unit behind it.</summary>
    private static bool IsCountOfUnits(in TokenWalk walk, int at, int end)
    {
        if (!walk.IsTerm<UnitTerm>(end, out var unit, out _) || unit is not { IsPlural: true, Time: not null }) { return false; }
        foreach (var each in walk.Terms.At(at))
        {
            if (each.Term is NumeralTerm { Role: NumeralRole.Unit or NumeralRole.Ten or NumeralRole.Teen or NumeralRole.Tens, Value: >= 3 }
                && each.Tokens.End == end) { return true; }
        }
        return false;
    }

    private static bool IsFraction(in TokenWalk walk, int at, out NumeralTerm fraction, out TermHit hit)
    {
        fraction = null!;
        hit = default;
        foreach (var each in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (each.Term is NumeralTerm { Role: NumeralRole.Fraction } found && each.Tokens.End >= hit.Tokens.End)
            {
                (fraction, hit) = (found, each);
            }
        }
        return fraction is not null;
    }

    /// <summary>«مليون ونصف المليون», «مليون ونصف مليون» say their scale twice; «مليار ونصف مليون» adds a part of a smaller one, and «مئة ألف ونصف مليون» begins another number.</summary>
    private static bool TryScale(in TokenWalk walk, int at, decimal? scale, ref Interval value, out int end)
    {
        end = at;
        if (!walk.IsTerm<NumeralTerm>(at, out var again, out var hit)
            || again is not { Role: NumeralRole.Scale, IsDual: false, IsPlural: false }) { return true; }
        if ((hit.Front.Particles & Particles.Article) != 0)
        {
            end = hit.Tokens.End;
            return true;
        }
        if (hit.Front.Length > 0 || scale == 1) { return true; } // "two and a half million"
        if (scale is not { } whole || again.Value > whole) { return false; }
        value *= Interval.Exactly(again.Value / whole);
        end = hit.Tokens.End;
        return true;
    }
}
