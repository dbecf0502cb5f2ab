using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Two dated events and the word for their order: «غداة القمة», "on the eve of the summit".</summary>
public sealed class SequenceMention(TokenRange tokens, TextSpan span, DateMention of, DateMention date, OrderTerm order,
    TextSpan word) : Mention(MentionKind.Sequence, tokens, span)
{
    /// <summary>When the event behind the word took place.</summary>
    public DateMention Of { get; } = of;

    /// <summary>When the other took place.</summary>
    public DateMention Date { get; } = date;

    /// <summary>Where the word stands.</summary>
    public TextSpan Word { get; } = word;

    /// <summary>Days from the first event to the other by the word.</summary>
    public Interval Stated { get; } = new(order.Least, order.Most);

    /// <summary>Days from the first event to the other by their dates.</summary>
    public Interval? Computed => Of.Days.Hull is { } of && Date.Days.Hull is { } date
        ? new Interval(date.First.DayNumber - of.Last.DayNumber, date.Last.DayNumber - of.First.DayNumber)
        : null;
}
