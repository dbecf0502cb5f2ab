using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Percentages of one whole that exclude each other: the votes of one election.</summary>
public sealed class SplitMention(TokenRange tokens, TextSpan span, ImmutableArray<FigureMention> parts) : Mention(MentionKind.Split, tokens, span)
{
    private const decimal Slack = 0.06m;

    /// <summary>The percentages, in the order of the text.</summary>
    public ImmutableArray<FigureMention> Parts { get; } = parts;

    /// <summary>True when the last is called the rest, so that nothing is missing.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Their sum over all values that their rounding allows.</summary>
    public Interval Sum =>
        Parts.Aggregate(Interval.Exactly(0), (sum, part) => sum + (part.IsApproximate
            ? Near(part.Written)
            : Interval.Rounded(part.Written, part.Decimals)));

    /// <summary>"A third" is said of 32 and of 34 percent, "some 40 percent" of 38.</summary>
    private static Interval Near(decimal percent) => new(percent * (1 - Slack), percent * (1 + Slack));
}
