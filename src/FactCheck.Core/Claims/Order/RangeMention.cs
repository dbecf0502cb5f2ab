using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Two ends of one stretch, both figures of one unit or both dates.</summary>
public sealed class RangeMention(TokenRange tokens, TextSpan span, Mention from, Mention to) : Mention(MentionKind.Range, tokens, span)
{
    /// <summary>The end written first.</summary>
    public Mention From { get; } = from;

    /// <summary>The end written second.</summary>
    public Mention To { get; } = to;

    /// <summary>True for two figures in one scale that a verb such as «تتراوح» says other values to lie between.</summary>
    public bool IsRanging { get; init; }

    /// <summary>True for two days of one month, written with it, of which the later stands first: «من 20 نوفمبر إلى 12 نوفمبر».</summary>
    public bool IsBackward { get; init; }

    /// <summary>True for two hours of one half of the day, of which the later stands first: «من العاشرة صباحا إلى الثامنة صباحا».</summary>
    public bool AreHoursBackward { get; init; }

    /// <summary>True when an end is told by its distance from publication and not written out.</summary>
    public bool IsRelative => From is DateMention { IsRelative: true } || To is DateMention { IsRelative: true };
}
