using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>What figures of a rate may stand for, and whether two of them measure one thing.</summary>
internal static class RateMeasure
{
    /// <summary>Writers round what they have divided.</summary>
    private const decimal Slack = 0.05m;

    /// <summary>Three digits and more are told by who has not rounded.</summary>
    private const decimal FineSlack = 0.015m;
    private const int FineDigits = 3;

    /// <summary>The same behind «نحو», "about".</summary>
    private const decimal RoughSlack = 0.15m;

    /// <summary>The values that a figure is told for.</summary>
    public static Interval Told(FigureMention figure)
    {
        var printed = FigureRow.Printed(figure);
        var slack = figure.Written * (figure.IsApproximate ? RoughSlack : DigitsOf(figure) >= FineDigits ? FineSlack : Slack);
        var told = printed.Hull(new Interval(figure.Written - slack, figure.Written + slack));
        return figure.IsApproximate ? told.Hull(figure.Interval) : told;
    }

    /// <summary>The values that a price is told for, which is seldom rounded.</summary>
    public static Interval Price(FigureMention figure)
    {
        if (figure.IsApproximate || figure.Kind != MentionKind.Money) { return Told(figure); }
        var slack = figure.Written * FineSlack;
        return FigureRow.Rounded(figure).Hull(new Interval(figure.Written - slack, figure.Written + slack));
    }

    /// <summary>How many digits are told, without the zeros at the end.</summary>
    private static int DigitsOf(FigureMention figure)
    {
        var (value, digits) = (Math.Abs(figure.Written / figure.Scale), 0);
        while (value != Math.Truncate(value)) { value *= 10; }
        while (value != 0 && value % 10 == 0) { value /= 10; }
        for (; value >= 1; value = Math.Truncate(value / 10)) { digits++; }
        return digits;
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
