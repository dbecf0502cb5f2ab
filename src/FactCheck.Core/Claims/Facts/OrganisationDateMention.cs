using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>An organisation or state, what is said of it, and the date of that.</summary>
public sealed class OrganisationDateMention(TokenRange tokens, TextSpan span, NameMention organisation, DateMention date, bool isFounding)
    : Mention(MentionKind.OrganisationDate, tokens, span)
{
    /// <summary>The organisation or state.</summary>
    public NameMention Organisation { get; } = organisation;

    /// <summary>The date.</summary>
    public DateMention Date { get; } = date;

    /// <summary>True when it is said to have been founded then; false when it is said to have done something.</summary>
    public bool IsFounding { get; } = isFounding;
}
