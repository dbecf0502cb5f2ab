using System.Globalization;

namespace FactCheck.Values;

/// <summary>
/// Dates told in the Julian calendar, which Gregory XIII replaced in October 1582 and Russia in February 1918: the fall of Constantinople on 29 May 1453 was a Tuesday, though that day of
/// our own calendar, counted back, is a Sunday.
/// </summary>
internal static class OldStyle
{
    private static readonly DateOnly LastInRussia = new(1918, 1, 31);

    /// <summary>The weekdays that a date may have: of both calendars while both were in use.</summary>
    public static WeekdaySet WeekdaysOf(DateOnly date)
    {
        var day = WeekdaySets.Of(date.DayOfWeek);
        return date > LastInRussia ? day : day | WeekdaySets.Of(new JulianCalendar().ToDateTime(date.Year, date.Month, date.Day, 0, 0, 0, 0).DayOfWeek);
    }
}
