using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>The beginning, middle or end of a stretch: «مطلع الأسبوع المقبل», "late 2024". Each is a third of it.</summary>
/// <param name="Part">1 for the first third, 2 for the middle, 3 for the last, 4 for what is left from publication on.</param>
/// <param name="Whole">The stretch.</param>
internal sealed record PartOf(int Part, CalendarExpression Whole) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Whole.IsRelative;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (Whole.Resolve(published) is not { } whole) { return null; }
        var (first, last) = (whole.Days.First, whole.Days.Last);
        if (Part == 4)
        {
            return published is { } day && whole.Days.Contains(day) ? new CalendarStretch(new DateRange(day, last), PeriodUnit.Day) : null;
        }
        if (whole.Grain == PeriodUnit.Year && first.Year == last.Year)
        {
            return new CalendarStretch(new DateRange(new DateOnly(first.Year, (Part * 4) - 3, 1),
                new DateOnly(first.Year, Part * 4, 1).AddMonths(1).AddDays(-1)),
                PeriodUnit.Month);
        }
        if (whole.Grain is PeriodUnit.Decade or PeriodUnit.Century)
        {
            var years = (last.Year - first.Year + 1) / 3;
            var start = Part == 3 ? last.Year - years + 1 : first.Year + ((Part - 1) * years);
            var end = Part == 3 ? last.Year : Part == 1 ? first.Year + years - 1 : last.Year - years;
            return new CalendarStretch(new DateRange(new DateOnly(start, 1, 1), new DateOnly(end, 12, 31)), PeriodUnit.Year);
        }
        var length = last.DayNumber - first.DayNumber + 1;
        // The beginning of a week reaches to its Thursday, and there its end begins.
        var third = whole.Grain == PeriodUnit.Week && Part != 2 && length == 7 ? 4 : Math.Max(1, length / 3);
        var days = Part switch
        {
            1 => new DateRange(first, first.AddDays(third - 1)),
            2 => new DateRange(first.AddDays(Math.Min(third, length - 1)), last.AddDays(-Math.Min(third, length - 1))),
            _ => new DateRange(last.AddDays(1 - third), last),
        };
        return days.First <= days.Last ? new CalendarStretch(days, PeriodUnit.Day) : whole;
    }
}
