using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A Hijri and a Gregorian date that an article sets side by side as one day or month.</summary>
public sealed class CalendarPairMention(TokenRange tokens, TextSpan span, DateMention hijri,
    DateMention gregorian) : Mention(MentionKind.CalendarPair, tokens, span)
{
    /// <summary>The Hijri date.</summary>
    public DateMention Hijri { get; } = hijri;

    /// <summary>The Gregorian date.</summary>
    public DateMention Gregorian { get; } = gregorian;
}
