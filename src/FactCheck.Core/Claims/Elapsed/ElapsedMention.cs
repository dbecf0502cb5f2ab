using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Two dates and the time that is said to lie between them: a stretch with its length, a life with its age.</summary>
public sealed class ElapsedMention(TokenRange tokens, TextSpan span, Mention from, DateSet to, TextSpan? toSpan,
    FigureMention stated) : Mention(MentionKind.Elapsed, tokens, span)
{
    private const decimal LargestSlip = 12;

    /// <summary>The first date.</summary>
    public Mention From { get; } = from;

    /// <summary>The last date.</summary>
    public DateSet To { get; } = to;

    /// <summary>Where the last date stands; none for the day of publication.</summary>
    public TextSpan? ToSpan { get; } = toSpan;

    /// <summary>The stated time.</summary>
    public FigureMention Stated { get; } = stated;

    /// <summary>The unit of the stated time.</summary>
    public DurationUnit Unit { get; init; } = DurationUnit.Year;

    /// <summary>The time between the dates in the unit of the stated one, over all days that the dates may mean.</summary>
    public Interval Computed { get; init; }

    /// <summary>The stated time over all values that its words allow.</summary>
    public Interval StatedInterval { get; init; }

    /// <summary>True when the two are so far apart that nobody held one for the other: the words are of other days than those that were read.</summary>
    public bool IsAbsurd => Computed.Min / LargestSlip > StatedInterval.Max
        || StatedInterval.Min / LargestSlip > Computed.Max && StatedInterval.Min > LargestSlip;
}
