using System.Globalization;

namespace FactCheck.Values;

/// <summary>
/// Hijri dates in Gregorian days. Umm al-Qura where it is tabulated (1318–1500 AH), the tabular civil calendar outside;
/// an announced month may begin a day earlier or later, so every range is widened by one day.
/// </summary>
public static class HijriCalendarTable
{
    private static readonly UmAlQuraCalendar UmmAlQura = new();
    private static readonly HijriCalendar Tabular = new();

    /// <summary>The Gregorian days that a Hijri date may cover, one day of tolerance on either side; nothing without a year or for a date that does not exist.</summary>
    public static DateRange? ToGregorian(CalendarDate date)
    {
        if (date.Year is not (>= 1 and <= 1700) || !date.Exists()) { return null; }
        var year = date.Year.Value;
        Calendar calendar = year is >= 1318 and <= 1500 ? UmmAlQura : Tabular;
        var firstMonth = date.Month ?? 1;
        var lastMonth = date.Month ?? 12;
        var firstDay = date.Day ?? 1;
        var lastDay = date.Day ?? calendar.GetDaysInMonth(year, lastMonth);
        var first = Day(calendar, year, firstMonth, firstDay);
        var last = Day(calendar, year, lastMonth, lastDay);
        return new DateRange(first.AddDays(-1), last.AddDays(1));
    }

    /// <summary>The days by the table, without tolerance, of a Hijri month, or a day of it, that begins in a Gregorian year; the first where a year has two.</summary>
    public static DateRange? InGregorianYear(int month, int? day, int year)
    {
        if (year is not (>= 623 and <= 2270)) { return null; }
        var about = (int)((year - 622) * 1.0307m);
        for (var hijri = Math.Max(1, about - 1); hijri <= about + 2; hijri++)
        {
            if (ToGregorian(new CalendarDate(hijri, month, day, CalendarSystem.Hijri)) is { } days && days.First.AddDays(1).Year == year)
            {
                return new DateRange(days.First.AddDays(1), days.Last.AddDays(-1));
            }
        }
        return null;
    }

    // A 30th in a month of 29 days is the announced length against the tabulated one: the day behind the 29th.
    private static DateOnly Day(Calendar calendar, int year, int month, int day)
    {
        var known = Math.Min(day, calendar.GetDaysInMonth(year, month));
        return DateOnly.FromDateTime(calendar.ToDateTime(year, month, known, 0, 0, 0, 0)).AddDays(day - known);
    }
}
