using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads a number with the words around it: approximators before and behind, a unit behind, a sign or code before.</summary>
internal static class UnitReader
{
    public static FigureMention? TryRead(in TokenWalk walk, int at)
    {
        var first = at;
        UnitTerm? leading = null;
        if (walk.IsTerm<UnitTerm>(at, out var sign, out var signHit) && sign.MayLead && signHit.Front.Length == 0 && StartsNumber(walk, signHit.Tokens.End))
        {
            (leading, at) = (sign, signHit.Tokens.End);
        }
        var negative = walk.IsAny(at - 1, "-−") && walk.IsAttached(at) && !walk.IsAttached(at - 1) && walk.IsNumber(at);
        if (!NumberReader.TryRead(walk, at, out var number)) { return leading is null ? OfUnitAlone(walk, first) : null; }
        if (negative) { first = at - 1; }
        var end = number.Tokens.End;
        var unit = leading;
        if (walk.IsTerm<UnitTerm>(end, out var behind, out var unitHit) && MayFollow(walk, number, behind, unitHit))
        {
            if (leading is null || (leading.Kind == UnitKind.Money && behind.Kind == UnitKind.Money))
            {
                unit = behind;
                end = unitHit.Tokens.End;
            }
        }
        if (unit?.Kind == UnitKind.Duration && DurationTail(walk, end, unit) is { } tail)
        {
            number = number with { Value = number.Value + Interval.Exactly(tail.Value), Written = number.Written + tail.Value };
            end = tail.End;
        }
        return FigureBuilder.Build(walk, first, end, number, unit, negative);
    }

    private static bool StartsNumber(in TokenWalk walk, int at) => walk.IsNumber(at) || walk.IsAttached(at) && walk.IsTerm<NumeralTerm>(at, out _, out _);

    /// <summary>«في المئة» and «بالمئة» follow anything; other units carry no particle of their own.</summary>
    private static bool MayFollow(in TokenWalk walk, in NumberReading number, UnitTerm unit, in TermHit hit)
    {
        if (hit.Front.Length > 0 && unit.Kind != UnitKind.Percent) { return false; }
        if (unit.Count > 0) { return false; } // a dual counts itself
        if (unit.Kind == UnitKind.Measure && hit.Tokens.Count == 1 && walk.Tokens[hit.Tokens.First].Length == 1 && !walk.IsAttached(hit.Tokens.First) && number.Scale > 1) { return false; }
        return true;
    }

    /// <summary>«ساعة ونصف», "an hour and a half".</summary>
    private static (decimal Value, int End)? DurationTail(in TokenWalk walk, int at, UnitTerm unit)
    {
        if (unit.Count > 0 || !walk.IsTerm<NumeralTerm>(at, out var fraction, out var hit) || fraction.Role != NumeralRole.Fraction) { return null; }
        return (hit.Front.Particles & Particles.Conjunction) != 0 ? (fraction.Value, hit.Tokens.End) : null;
    }

    /// <summary>A dual is a figure by itself: «يومين» is two days, «كيلومترين» two kilometres.</summary>
    private static FigureMention? OfUnitAlone(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<UnitTerm>(at, out var unit, out var hit) || unit.Count == 0) { return null; }
        if ((hit.Front.Particles & Particles.Article) != 0) { return null; }
        var number = new NumberReading(new TokenRange(at, hit.Tokens.End), hit.Front.Length, Interval.Exactly(unit.Count)) { Written = unit.Count, Scale = 1 };
        return FigureBuilder.Build(walk, at, hit.Tokens.End, number, unit, false);
    }
}
