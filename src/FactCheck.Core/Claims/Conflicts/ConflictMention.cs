using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Two figures that one article gives for one thing.</summary>
public sealed class ConflictMention(TokenRange tokens, TextSpan span, FigureMention first, FigureMention second,
    ConflictPlace place) : Mention(MentionKind.Conflict, tokens, span)
{
    /// <summary>The figure given first: the headline's, where one stands there.</summary>
    public FigureMention First { get; } = first;

    /// <summary>The other.</summary>
    public FigureMention Second { get; } = second;

    /// <summary>Where the two stand.</summary>
    public ConflictPlace Place { get; } = place;
}
