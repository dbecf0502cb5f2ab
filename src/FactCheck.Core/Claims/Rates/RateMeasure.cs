using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>What figures of a rate may stand for, and whether two of them measure one thing.</summary>
internal static class RateMeasure
{
    /// <summary>Writers round what they have divided.</summary>
    private const decimal Slack = 0.05m;

    /// <summary>The same behind «نحو», "about".</summary>
    private const decimal RoughSlack = 0.15m;

    /// <summary>The values that a figure is told for.</summary>
    public static Interval Told(FigureMention figure)
    {
        var printed = Interval.Rounded(figure.Written / figure.Scale, figure.Decimals) * Interval.Exactly(figure.Scale);
        var slack = figure.Written * (figure.IsApproximate ? RoughSlack : Slack);
        var told = printed.Hull(new Interval(figure.Written - slack, figure.Written + slack));
        return figure.IsApproximate ? told.Hull(figure.Interval) : told;
    }

    /// <summary>«1,184 مليار»: the mark before three digits may be either.</summary>
    public static bool MayBeGrouped(FigureMention figure) => figure is { Decimals: 3, Scale: > 1 };

    /// <summary>One unit, money of one name, or one noun.</summary>
    public static bool IsOne(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (first.Kind != second.Kind) { return false; }
        if (first.Unit is not null || second.Unit is not null) { return first.Unit == second.Unit; }
        if (first.Units.Length > 0 || second.Units.Length > 0) { return first.Units.SequenceEqual(second.Units); }
        return NounKey.AreOne(model, first.Tokens.End, second.Tokens.End);
    }
}
