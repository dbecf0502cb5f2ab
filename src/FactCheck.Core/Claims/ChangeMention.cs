using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A figure that went from one value to another, with the percentage that the article states.</summary>
public sealed class ChangeMention(TokenRange tokens, TextSpan span, FigureMention from, FigureMention to, FigureMention stated)
    : Mention(MentionKind.Change, tokens, span)
{
    /// <summary>The base.</summary>
    public FigureMention From { get; } = from;

    /// <summary>The value reached.</summary>
    public FigureMention To { get; } = to;

    /// <summary>The stated change, a percentage.</summary>
    public FigureMention Stated { get; } = stated;

    /// <summary>The size of the change in percent of the base, over all values that the rounding of both figures allows; none when the base may be 0.</summary>
    public Interval? Computed { get; init; }

    /// <summary>The stated percentage over all values that its own rounding allows.</summary>
    public Interval StatedInterval { get; init; }
}
