using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Measures the time between two dates in the unit of a stated duration.</summary>
internal static class ElapsedTime
{
    /// <summary>The computed and the stated length, or none when a date is unknown or the unit has no days.</summary>
    public static (Interval Computed, Interval Stated)? Between(DateSet from, DateSet to, FigureMention stated)
    {
        if (from.Hull is not { } first || to.Hull is not { } last || first.First > last.Last || stated.Length is not { Parts: [var (count, unit)] }
            || unit < DurationUnit.Day) { return null; }
        var shortest = Math.Max(0, last.First.DayNumber - first.Last.DayNumber);
        var longest = last.Last.DayNumber - first.First.DayNumber + 1; // both days may count
        var days = CalendarDuration.Of(Interval.Exactly(1), unit).ToDays();
        // «Two weeks» is said of 12 days, «a year» of 11 months, and ten years until eleven are full; who tells the half has looked.
        var isWhole = count.Min == Math.Truncate(count.Min);
        var (below, above) = unit == DurationUnit.Day ? (0, 0) : (0.5m, unit > DurationUnit.Month && isWhole ? Above(unit) : 0.5m);
        return (
            new Interval(decimal.Round(shortest / days.Max, 2), decimal.Round(longest / days.Min, 2)),
            new Interval(Math.Max(0, count.Min - below), count.Max > decimal.MaxValue / 2 ? count.Max : count.Max + above));
    }

    /// <summary>Ten years are said until eleven are full; but nobody calls 29 years two decades.</summary>
    private static decimal Above(DurationUnit unit) => unit >= DurationUnit.Decade ? 0.85m : 0.98m;

    /// <summary>Whole years of age at a day, as they are counted: the last birthday may not have come yet.</summary>
    public static Interval? AgeAt(DateSet born, DateSet day)
    {
        if (born.Hull is not { } birth || day.Hull is not { } at || birth.First > at.Last) { return null; }
        return new Interval(Math.Max(0, YearsTo(birth.Last, at.First)), YearsTo(birth.First, at.Last));
    }

    private static int YearsTo(DateOnly birth, DateOnly day)
    {
        var years = day.Year - birth.Year;
        return (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }
}
