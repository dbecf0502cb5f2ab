using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A holiday of a year; without a year, the one nearest to publication.</summary>
/// <param name="Holiday">The holiday.</param>
/// <param name="Year">The year.</param>
/// <param name="LooksAhead">Whether, without a year, the next one is meant.</param>
internal sealed record HolidayIn(HolidayTerm Holiday, CalendarExpression? Year, bool LooksAhead) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Year?.IsRelative ?? true;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (Year is not null) { return Year.Resolve(published)?.Days.First.Year is { } year ? Of(year) : null; }
        if (published is not { } day) { return null; }
        CalendarStretch? best = null;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (Of(year) is { } found && !(LooksAhead && found.Days.Last < day)
                && (best is not { } known || Distance(found, day) < Distance(known, day)))
            {
                best = found;
            }
        }
        return best;
    }

    private static int Distance(CalendarStretch stretch, DateOnly day) => Math.Abs(stretch.Days.First.DayNumber - day.DayNumber);

    private CalendarStretch? Of(int year)
    {
        if (Holiday.EasterDays is { } days && year is >= 1583 and <= 9998)
        {
            return CalendarStretch.Around(Easter(year).AddDays(days), PeriodUnit.Day);
        }
        if (Holiday.Month == 0 || year is < 2 or > 9998) { return null; }
        if (Holiday.Calendar == CalendarSystem.Hijri)
        {
            return HijriCalendarTable.InGregorianYear(Holiday.Month, Holiday.Day, year) is { } hijri
                ? new CalendarStretch(hijri, PeriodUnit.Day)
                : null;
        }
        if (Holiday.Weekday is not { } weekday) { return CalendarStretch.Around(new DateOnly(year, Holiday.Month, Holiday.Day), PeriodUnit.Day); }
        var found = new NthWeekday(Holiday.Day, weekday, new WrittenStretch(new CalendarDate(year, Holiday.Month))).Resolve(null);
        return found is { } day ? CalendarStretch.Around(day.Days.First.AddDays(Holiday.Offset), PeriodUnit.Day) : null;
    }

    /// <summary>Easter Sunday by the rule of the Gregorian calendar, after Meeus.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * shift) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    /// <summary>A month of the Hijri year may begin a day before or behind its table.</summary>
    public override DateSet ToDays(DateOnly? published) => Holiday.Calendar == CalendarSystem.Hijri && Resolve(published) is { } day
        ? DateSet.Of(new DateRange(day.Days.First.AddDays(-1), day.Days.First.AddDays(1)))
        : base.ToDays(published);
}
