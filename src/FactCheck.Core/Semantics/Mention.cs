using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>Something in an article that can be checked, with its place kept from the moment it was read.</summary>
/// <param name="kind">What it is.</param>
/// <param name="tokens">The tokens that it covers.</param>
/// <param name="span">Its source units.</param>
public abstract class Mention(MentionKind kind, TokenRange tokens, TextSpan span)
{
    /// <summary>What it is.</summary>
    public MentionKind Kind { get; } = kind;

    /// <summary>The tokens that it covers.</summary>
    public TokenRange Tokens { get; } = tokens;

    /// <summary>Its source units.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The value as streams print it: a decimal, EDTF, an ISO duration, or plain text; empty when there is none.</summary>
    public virtual string Value => "";

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Span} {Value}";
}
