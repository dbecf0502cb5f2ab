using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A day some time before or behind another, or publication: «قبل ثلاثة أيام», "two days before yesterday".</summary>
/// <param name="Parts">How far, unit by unit.</param>
/// <param name="Sign">-1 for before, 1 for behind.</param>
/// <param name="From">The day counted from; publication without it.</param>
internal sealed record ShiftedDay(ImmutableArray<(int Count, PeriodUnit Unit)> Parts, int Sign, CalendarExpression? From = null) : CalendarExpression
{
    /// <summary>So many days from publication.</summary>
    public static ShiftedDay Days(int days) => new([(Math.Abs(days), PeriodUnit.Day)], Math.Sign(days));

    /// <inheritdoc/>
    public override bool IsRelative => From?.IsRelative ?? true;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        var start = From is null ? published : From.Resolve(published)?.Days is { } days ? Sign < 0 ? days.First : days.Last : null;
        foreach (var (count, unit) in Parts)
        {
            if (start is not { } day) { return null; }
            start = Add(day, unit, Sign * count);
        }
        return start is { } found ? CalendarStretch.Around(found, PeriodUnit.Day) : null;
    }

    /// <summary>«قبل سنتين» is told in years: any day of that year may be meant.</summary>
    public override DateSet ToDays(DateOnly? published)
    {
        if (Resolve(published) is not { } day) { return DateSet.Unknown; }
        var coarsest = Parts.Max(p => p.Unit);
        if (coarsest < PeriodUnit.Month) { return DateSet.Of(day.Days); }
        var reach = coarsest == PeriodUnit.Month ? 16 : 366;
        return DateSet.Of(new DateRange(day.Days.First.AddDays(-reach), day.Days.First.AddDays(reach)));
    }

    /// <summary>A day so many units on, or none beyond the calendar.</summary>
    public static DateOnly? Add(DateOnly day, PeriodUnit unit, int count)
    {
        try
        {
            return unit switch
            {
                PeriodUnit.Day => day.AddDays(count),
                PeriodUnit.Week or PeriodUnit.Weekend => day.AddDays(7 * count),
                PeriodUnit.Month => day.AddMonths(count),
                PeriodUnit.Quarter => day.AddMonths(3 * count),
                PeriodUnit.Half => day.AddMonths(6 * count),
                PeriodUnit.Year => day.AddYears(count),
                PeriodUnit.Decade => day.AddYears(10 * count),
                _ => day.AddYears(100 * count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
