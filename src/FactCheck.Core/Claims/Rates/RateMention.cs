using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>An amount, among how many it goes, and what comes to each: «600 مليون دينار على مليوني مواطن، أي 300 دينار لكل مواطن», "250 homes at $80,000 each, $20 million in all".</summary>
public sealed class RateMention(TokenRange tokens, TextSpan span, FigureMention total, Mention count, FigureMention each,
    FigureMention stated) : Mention(MentionKind.Rate, tokens, span)
{
    /// <summary>The amount.</summary>
    public FigureMention Total { get; } = total;

    /// <summary>Among how many it goes, or in what time.</summary>
    public Mention Count { get; } = count;

    /// <summary>How many, over all values that the words allow.</summary>
    public Interval Number { get; init; }

    /// <summary>What comes to each.</summary>
    public FigureMention Each { get; } = each;

    /// <summary>Whichever of the amount and what comes to each is told as the result of the others.</summary>
    public FigureMention Stated { get; } = stated;

    /// <summary>The result over all values that are told so.</summary>
    public Interval StatedInterval { get; init; }

    /// <summary>What the two others give, over all values that their rounding allows.</summary>
    public Interval? Computed { get; init; }
}
