using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCheck.Values;

/// <summary>A length of time as written: "two years and three months" is kept in years and months, since neither is a fixed number of days.</summary>
/// <param name="parts">Each part with its unit, the larger first.</param>
public sealed class CalendarDuration(ImmutableArray<(Interval Count, DurationUnit Unit)> parts)
{
    /// <summary>The parts, the larger units first.</summary>
    public ImmutableArray<(Interval Count, DurationUnit Unit)> Parts { get; } = parts;

    /// <summary>One part.</summary>
    public static CalendarDuration Of(Interval count, DurationUnit unit) => new([(count, unit)]);

    /// <summary>The days that it may last: a month has 28 to 31, a year 365 or 366.</summary>
    public Interval ToDays()
    {
        var days = Interval.Exactly(0);
        foreach (var (count, unit) in Parts) { days += count * DaysOf(unit); }
        return days;
    }

    /// <summary>The same written for ISO 8601, by the smaller ends of its parts: P2Y3M, PT1.5H.</summary>
    public string ToIso() => ToIso(static count => count.Min)!;

    /// <summary>The smallest length in ISO 8601.</summary>
    public string MinIso() => ToIso(static count => count.Min)!;

    /// <summary>The largest length in ISO 8601; none where it has no end.</summary>
    public string? MaxIso() => Parts.Any(p => p.Count.Max == decimal.MaxValue) ? null : ToIso(static count => count.Max);

    private string ToIso(Func<Interval, decimal> end)
    {
        var (date, time) = (new StringBuilder("P"), new StringBuilder("T"));
        // ISO 8601 has no weeks beside other parts: they are told in days.
        var weeks = Parts.Length > 1 ? Parts.Where(p => p.Unit == DurationUnit.Week).Sum(p => end(p.Count)) : 0;
        if (weeks > 0 && Parts.All(p => p.Unit != DurationUnit.Day))
        {
            return new CalendarDuration([.. Parts.Select(p => p.Unit == DurationUnit.Week
                ? (p.Count * Interval.Exactly(7), DurationUnit.Day)
                : p)]).ToIso(end);
        }
        foreach (var (count, unit) in Parts)
        {
            if (unit == DurationUnit.Week && weeks > 0) { continue; }
            var number = end(count) + (unit == DurationUnit.Day ? weeks * 7 : 0);
            var (target, factor, letter) = unit switch
            {
                DurationUnit.Second => (time, 1m, 'S'),
                DurationUnit.Minute => (time, 1m, 'M'),
                DurationUnit.Hour => (time, 1m, 'H'),
                DurationUnit.Day => (date, 1m, 'D'),
                DurationUnit.Week => (date, 1m, 'W'),
                DurationUnit.Month => (date, 1m, 'M'),
                DurationUnit.Quarter => (date, 3m, 'M'),
                DurationUnit.Decade => (date, 10m, 'Y'),
                DurationUnit.Century => (date, 100m, 'Y'),
                _ => (date, 1m, 'Y'),
            };
            target.Append(CultureInfo.InvariantCulture, $"{Interval.Plain(number * factor)}{letter}");
        }
        return time.Length > 1 ? date.Append(time).ToString() : date.ToString();
    }

    private static Interval DaysOf(DurationUnit unit) => unit switch
    {
        DurationUnit.Second => Interval.Exactly(1m / 86_400),
        DurationUnit.Minute => Interval.Exactly(1m / 1_440),
        DurationUnit.Hour => Interval.Exactly(1m / 24),
        DurationUnit.Day => Interval.Exactly(1),
        DurationUnit.Week => Interval.Exactly(7),
        DurationUnit.Month => new Interval(28, 31),
        DurationUnit.Quarter => new Interval(90, 92),
        DurationUnit.Year => new Interval(365, 366),
        DurationUnit.Decade => new Interval(3_652, 3_653),
        _ => new Interval(36_524, 36_525),
    };

    /// <inheritdoc/>
    public override string ToString() => ToIso();
}
