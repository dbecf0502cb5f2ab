using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A work that one organisation makes, such as a report, a list, a prize or a facility, and the organisation that a sentence gives it to.</summary>
public sealed class AuthorshipMention(TokenRange tokens, TextSpan span, NameMention work, OrganisationMention organisation,
    bool isBound) : Mention(MentionKind.Authorship, tokens, span)
{
    /// <summary>The work.</summary>
    public NameMention Work { get; } = work;

    /// <summary>The organisation.</summary>
    public OrganisationMention Organisation { get; } = organisation;

    /// <summary>True where a verb of issuing, a genitive or a pronoun binds the two; false where they only stand in one sentence.</summary>
    public bool IsBound { get; } = isBound;
}
