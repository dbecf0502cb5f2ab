using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Quoted words of the headline, held against the text.</summary>
public sealed class HeadlineQuotationMention(TokenRange tokens, TextSpan span, decimal found) : Mention(MentionKind.HeadlineQuotation, tokens, span)
{
    /// <summary>The part of its words, in percent, that the sentence of the text which has most of them has.</summary>
    public decimal Found { get; } = found;
}
