using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>An event, or the conference of an organisation, and the date that it is said to have taken place.</summary>
public sealed class EventDateMention(TokenRange tokens, TextSpan span, NameMention name, DateMention date) : Mention(MentionKind.EventDate, tokens,
    span)
{
    /// <summary>The name of the event or of the organisation.</summary>
    public NameMention Name { get; } = name;

    /// <summary>The stated date.</summary>
    public DateMention Date { get; } = date;

    /// <summary>When it took place in the stated year, as far as that is known for sure; unknown without a known edition of that year.</summary>
    public DateSet Known { get; init; }

    /// <summary>The id of the event that is known.</summary>
    public string? Event { get; init; }

    /// <summary>True where the event is not named, but told by its sort and its place.</summary>
    public bool IsDescribed { get; init; }
}
