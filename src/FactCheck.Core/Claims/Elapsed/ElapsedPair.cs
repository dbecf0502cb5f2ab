using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Measures the time between two days of one sentence of which one may tell the year for both: "shut on 30 June 2024, reopened on 14 July".
/// </summary>
internal static class ElapsedPair
{
    /// <summary>Where one of the days has no year, longer lengths may be those of another year.</summary>
    private const decimal MostDays = 240;

    /// <summary>
    /// The computed and the stated length, or none where the first comes after the last, or the year that is missing may be another.
    /// </summary>
    public static (Interval Computed, Interval Stated)? Measure(DateMention from, DateMention to, FigureMention stated)
    {
        if (from.HasYear && to.HasYear) { return ElapsedTime.Between(from.Days, to.Days, stated); }
        var (first, last) = (from.Written with { Year = null }, to.Written with { Year = null });
        if (from.HasYear == to.HasYear) { return ElapsedStretch.BetweenDays(first, last, stated); }
        if (stated.Length?.ToDays().Min is not { } days || days > MostDays || last.Month is null) { return null; }
        var there = ElapsedStretch.BetweenDays(first, last, stated);
        return there is not null && there == ElapsedStretch.Nearer(first, last, stated) ? there : null;
    }
}
