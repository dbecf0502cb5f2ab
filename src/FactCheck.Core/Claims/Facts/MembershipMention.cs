using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A state that is said to belong to an organisation, or to have joined it.</summary>
public sealed class MembershipMention(TokenRange tokens, TextSpan span, NameMention state, OrganisationMention organisation, MembershipStatus status)
    : Mention(MentionKind.Membership, tokens, span)
{
    /// <summary>The state.</summary>
    public NameMention State { get; } = state;

    /// <summary>The organisation.</summary>
    public OrganisationMention Organisation { get; } = organisation;

    /// <summary>As what.</summary>
    public MembershipStatus Status { get; } = status;

    /// <summary>The date just behind the organisation, or the only one in the sentence; none otherwise.</summary>
    public DateMention? Date { get; init; }

    /// <summary>The days that the sentence may speak of.</summary>
    public DateSet Days { get; init; }

    /// <summary>True when joining is spoken of, which happens on a day, and not membership, which lasts.</summary>
    public bool IsJoining { get; init; }

    /// <summary>True when leaving is spoken of.</summary>
    public bool IsLeaving { get; init; }

    /// <summary>True when the statement is denied or not yet true: «ليست عضوا», «تسعى إلى الانضمام».</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>True when other words than those of membership say so, and the state is taken up from before.</summary>
    public bool IsLoose { get; init; }

    /// <summary>True when the state is said to have founded the organisation: «عضو مؤسس في …».</summary>
    public bool IsFounding { get; init; }
}
