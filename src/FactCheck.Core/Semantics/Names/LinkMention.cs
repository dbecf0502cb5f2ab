using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>A web address as written.</summary>
public sealed class LinkMention(TokenRange tokens, TextSpan span, string address) : Mention(MentionKind.Link, tokens, span)
{
    /// <summary>The address.</summary>
    public override string Value { get; } = address;
}
