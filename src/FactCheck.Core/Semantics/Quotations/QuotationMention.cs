using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>Quoted words with their marks.</summary>
public sealed class QuotationMention(TokenRange tokens, TextSpan span, TextSpan inner, string text) : Mention(MentionKind.Quotation, tokens, span)
{
    /// <summary>The source units between the marks.</summary>
    public TextSpan Inner { get; } = inner;

    /// <summary>The words between the marks.</summary>
    public override string Value { get; } = text;
}
