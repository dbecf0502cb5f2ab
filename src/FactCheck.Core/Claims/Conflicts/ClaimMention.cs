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

    /// <summary>What it is of, as a key: the family of the verb, the key of the counted noun and the names beside it. Two claims speak of one thing only when these are equal.</summary>
    public string Subject { get; } = subject;

    /// <summary>The family of the verb or noun: killed, arrested, cost; empty where none is known.</summary>
    public string Family { get; init; } = "";

    /// <summary>The key of the counted noun, or of the thing that has the value; empty where it is the family's own noun.</summary>
    public string Noun { get; init; } = "";

    /// <summary>True where the words refer back to a figure that was given before: «القتلى الـ14», "the 14 dead".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The days that the statement may speak of; unknown where it does not say.</summary>
    public DateSet Days { get; init; }

    /// <inheritdoc/>
    public override string Value => Subject;
}
