using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>A told date as read.</summary>
/// <param name="End">The token behind it.</param>
/// <param name="FrontLength">Units of particles on its first word, which are no part of it.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct ExpressionReading(int End, int FrontLength, CalendarExpression Value)
{
    /// <summary>Days from publication for «أمس», «اليوم», «غدًا».</summary>
    public int? Anchor { get; init; }

    /// <summary>Where that word stands.</summary>
    public TokenRange AnchorTokens { get; init; }

    /// <summary>The weekday's name beside it.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where the weekday stands.</summary>
    public TokenRange WeekdayTokens { get; init; }

    /// <summary>The units of particles before a word that are no part of a date: its article is.</summary>
    public static int Front(in TermHit hit) => (hit.Front.Particles & Particles.Article) != 0 ? Math.Max(0, hit.Front.Length - 2) : hit.Front.Length;
}
