using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A whole and a part of it that the article names with «منها», «بينهم», "of which", both in one unit.</summary>
public sealed class PartMention(TokenRange tokens, TextSpan span, FigureMention whole, FigureMention part) : Mention(MentionKind.Part, tokens, span)
{
    /// <summary>The whole.</summary>
    public FigureMention Whole { get; } = whole;

    /// <summary>The part.</summary>
    public FigureMention Part { get; } = part;

    /// <summary>True when a pronoun binds the part to a whole that stands in another clause.</summary>
    public bool IsApart { get; init; }
}
