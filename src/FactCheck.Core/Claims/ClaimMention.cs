using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A figure bound to what it is of, so that two figures of one thing meet and two of different things do not.</summary>
public sealed class ClaimMention(TokenRange tokens, TextSpan span, FigureMention figure, string subject) : Mention(MentionKind.Claim, tokens, span)
{
    /// <summary>The figure.</summary>
    public FigureMention Figure { get; } = figure;

    /// <summary>What it is of, as a key: the folded head noun, the family of the verb and the names beside it. Two claims speak of one thing only when these are equal.</summary>
    public string Subject { get; } = subject;

    /// <summary>The days that the statement may speak of; unknown where it does not say.</summary>
    public DateSet Days { get; init; }

    /// <inheritdoc/>
    public override string Value => Subject;
}
