using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A book that somebody wrote or an organisation that somebody founded, and the person whom a sentence gives it to.</summary>
public sealed class CreationMention(TokenRange tokens, TextSpan span, NameMention creation, NameMention person) : Mention(MentionKind.Creation,
    tokens, span)
{
    /// <summary>The book or organisation.</summary>
    public NameMention Creation { get; } = creation;

    /// <summary>The book; none for an organisation.</summary>
    public NameMention? Work => Creation is OrganisationMention ? null : Creation;

    /// <summary>The organisation; none for a book.</summary>
    public OrganisationMention? Organisation => Creation as OrganisationMention;

    /// <summary>The person.</summary>
    public NameMention Person { get; } = person;
}
