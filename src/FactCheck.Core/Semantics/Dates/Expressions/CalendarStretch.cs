using System.Globalization;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A run of days that is one unit of the calendar, or several.</summary>
/// <param name="Days">The days.</param>
/// <param name="Grain">The unit that it begins and ends with.</param>
internal readonly record struct CalendarStretch(DateRange Days, PeriodUnit Grain)
{
    /// <summary>The EDTF text that fits the grain: 2024-06, 2024-07/2024-09, 1990/1999.</summary>
    public string ToEdtf()
    {
        var format = Grain switch
        {
            PeriodUnit.Month or PeriodUnit.Quarter or PeriodUnit.Half => "yyyy-MM",
            PeriodUnit.Year or PeriodUnit.Decade or PeriodUnit.Century => "yyyy",
            _ => "yyyy-MM-dd",
        };
        var (first, last) = (Days.First.ToString(format, CultureInfo.InvariantCulture), Days.Last.ToString(format, CultureInfo.InvariantCulture));
        return first == last ? first : first + "/" + last;
    }

    /// <summary>One unit of the calendar around a day, some units on.</summary>
    public static CalendarStretch? Around(DateOnly day, PeriodUnit unit, int steps = 0)
    {
        try
        {
            var first = First(day, unit, steps);
            return new CalendarStretch(new DateRange(first, Next(first, unit).AddDays(-1)), unit == PeriodUnit.Weekend ? PeriodUnit.Week : unit);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // beyond the calendar
        }
    }

    private static DateOnly First(DateOnly day, PeriodUnit unit, int steps)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return unit switch
        {
            PeriodUnit.Day => day.AddDays(steps),
            PeriodUnit.Week => monday.AddDays(7 * steps),
            PeriodUnit.Weekend => monday.AddDays((7 * steps) + 5),
            PeriodUnit.Month => new DateOnly(day.Year, day.Month, 1).AddMonths(steps),
            PeriodUnit.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).AddMonths(3 * steps),
            PeriodUnit.Half => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1).AddMonths(6 * steps),
            PeriodUnit.Year => new DateOnly(day.Year + steps, 1, 1),
            PeriodUnit.Decade => new DateOnly((day.Year / 10 * 10) + (10 * steps), 1, 1),
            _ => new DateOnly((day.Year / 100 * 100) + (100 * steps), 1, 1),
        };
    }

    private static DateOnly Next(DateOnly first, PeriodUnit unit) => unit switch
    {
        PeriodUnit.Day => first.AddDays(1),
        PeriodUnit.Week => first.AddDays(7),
        PeriodUnit.Weekend => first.AddDays(2),
        PeriodUnit.Month => first.AddMonths(1),
        PeriodUnit.Quarter => first.AddMonths(3),
        PeriodUnit.Half => first.AddMonths(6),
        PeriodUnit.Year => first.AddYears(1),
        PeriodUnit.Decade => first.AddYears(10),
        _ => first.AddYears(100),
    };
}
