using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A weekday by itself: the last before publication, or the next behind it.</summary>
/// <param name="Weekday">The weekday.</param>
/// <param name="Steps">-1 for the last one, 1 for the next; 0 for the next that may be the day itself; -2 for the last that may be.</param>
/// <param name="OfWeek">True where the words rather mean that of the last or next week: "next Friday".</param>
internal sealed record NearestWeekday(DayOfWeek Weekday, int Steps, bool OfWeek = false) : CalendarExpression
{
    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (published is not { } day) { return null; }
        if (OfWeek) { return InWeek(day); }
        var ahead = ((int)Weekday - (int)day.DayOfWeek + 7) % 7;
        var offset = Steps switch
        {
            -1 => ahead == 0 ? -7 : ahead - 7,
            -2 => ahead == 0 ? 0 : ahead - 7,
            1 => ahead == 0 ? 7 : ahead,
            _ => ahead,
        };
        return CalendarStretch.Around(day.AddDays(offset), PeriodUnit.Day);
    }

    /// <inheritdoc/>
    public override DateSet ToDays(DateOnly? published)
    {
        if (published is not { } day) { return DateSet.Unknown; }
        if (OfWeek && InWeek(day) is { } other && (this with { OfWeek = false }).Resolve(day) is { } nearest
            && other.Days != nearest.Days) { return new DateSet([nearest.Days, other.Days]); }
        if (Steps is -1 or 1 || Weekday == day.DayOfWeek) { return base.ToDays(published); }
        var ahead = ((int)Weekday - (int)day.DayOfWeek + 7) % 7;
        return new DateSet([DateRange.Of(day.AddDays(ahead - 7)), DateRange.Of(day.AddDays(ahead))]);
    }

    private CalendarStretch? InWeek(DateOnly day) => new WeekdaysOfWeek(Weekday, Weekday, new RelativePeriod(PeriodUnit.Week, Steps)).Resolve(day);
}
