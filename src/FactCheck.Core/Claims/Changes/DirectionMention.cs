using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Two values of one figure and the verb that says which way it went: «انخفضت إلى 4.9 مقابل 5.6».</summary>
public sealed class DirectionMention(TokenRange tokens, TextSpan span, FigureMention from, FigureMention to, bool isFall,
    TextSpan verb) : Mention(MentionKind.Direction, tokens, span)
{
    /// <summary>The value before.</summary>
    public FigureMention From { get; } = from;

    /// <summary>The value reached.</summary>
    public FigureMention To { get; } = to;

    /// <summary>The value before, over all that its rounding allows; 9 beside 9.4 is 9.0.</summary>
    public Interval Before => Printed(From, To);

    /// <summary>The value reached, over all that its rounding allows.</summary>
    public Interval After => Printed(To, From);

    /// <summary>True where the verb says that it fell, false where it rose.</summary>
    public bool IsFall { get; } = isFall;

    /// <summary>Where the verb stands.</summary>
    public TextSpan Verb { get; } = verb;

    /// <summary>«2.525 دينار»: whichever the point is, beside another such figure it is the same in both.</summary>
    internal static bool IsEither(FigureMention figure) =>
        figure.Interval.Min * 1_000 == figure.Interval.Max && figure.Written == figure.Interval.Max;

    private static Interval Printed(FigureMention figure, FigureMention other) =>
        IsEither(figure) && IsEither(other)
            ? Interval.Exactly(figure.Interval.Min)
            : figure.Scale == other.Scale && figure.Decimals < other.Decimals && !figure.IsApproximate
            ? ChangeMeasure.As(figure, other)
            : FigureRow.Rounded(figure);
}
