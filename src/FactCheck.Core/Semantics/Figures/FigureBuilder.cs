using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Makes the mention of a number and its unit.</summary>
internal static class FigureBuilder
{
    /// <summary>"About" leaves a twentieth to both sides.</summary>
    private const decimal Leeway = 0.05m;

    public static FigureMention Build(in TokenWalk walk, int first, int end, in NumberReading number, UnitTerm? unit, bool negative)
    {
        var tokens = walk.Tokens;
        var kind = unit?.Kind switch
        {
            UnitKind.Percent => MentionKind.Percent,
            UnitKind.Money => MentionKind.Money,
            UnitKind.Duration => MentionKind.Duration,
            UnitKind.Measure => MentionKind.Quantity,
            _ => MentionKind.Number,
        };
        var value = negative ? -number.Value : number.Value;
        var bound = BoundBefore(walk, first) ?? BoundBehind(walk, end);
        var start = tokens[first].Start + (first == number.Tokens.First ? number.FrontLength : 0);
        var code = unit is { Codes: [var only] } ? only : unit is { Kind: UnitKind.Money } ? MoneyWords.Usual(unit) : null;
        return new FigureMention(kind, new TokenRange(first, end), tokens.Text.ToSource(start, tokens[end - 1].End - start), Bounded(value, bound))
        {
            Written = negative ? -number.Written : number.Written,
            Decimals = number.Decimals,
            Scale = number.Scale,
            Multiplier = number.Multiplier,
            ScaleIsPlural = number.ScaleIsPlural,
            Unit = code,
            IsApproximate = bound is not null || !value.IsExact,
            NumberTokens = number.Tokens,
            Role = unit is null ? FigureRoles.Of(walk, number) : FigureRole.Plain,
            Iso = kind == MentionKind.Duration ? Durations.ToIso(number.Written, unit!.Codes[0]) : null,
        };
    }

    private static Interval Bounded(Interval value, BoundKind? bound) => bound switch
    {
        BoundKind.About => new Interval(value.Min - Math.Abs(value.Min * Leeway), value.Max + Math.Abs(value.Max * Leeway)),
        BoundKind.AtLeast or BoundKind.MoreThan => Interval.AtLeast(value.Min),
        BoundKind.AtMost or BoundKind.LessThan => Interval.AtMost(value.Max),
        _ => value,
    };

    /// <summary>The nearest approximator that ends just before a token: «أكثر من», "about".</summary>
    private static BoundKind? BoundBefore(in TokenWalk walk, int at)
    {
        for (var i = at - 1; i >= at - 4; i--)
        {
            if (walk.IsTerm<BoundTerm>(i, out var bound, out var hit) && !bound.IsBehind && hit.Tokens.End == at) { return Widest(walk, i, at) ?? bound.Kind; }
        }
        return null;
    }

    /// <summary>«لا يزيد عن» holds «يزيد عن», which says the opposite: the longest one that ends here is meant.</summary>
    private static BoundKind? Widest(in TokenWalk walk, int from, int at)
    {
        BoundKind? widest = null;
        for (var i = from - 1; i >= at - 4; i--)
        {
            if (walk.IsTerm<BoundTerm>(i, out var bound, out var hit) && !bound.IsBehind && hit.Tokens.End == at) { widest = bound.Kind; }
        }
        return widest;
    }

    private static BoundKind? BoundBehind(in TokenWalk walk, int at) =>
        walk.IsTerm<BoundTerm>(at, out var bound, out _) && bound.IsBehind ? bound.Kind : null;
}
