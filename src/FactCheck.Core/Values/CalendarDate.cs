using System.Globalization;

namespace FactCheck.Values;

/// <summary>A date as written, any part of which may be missing. It need not exist: «31 نيسان» is read as it stands.</summary>
/// <param name="Year">The year of the calendar, or none.</param>
/// <param name="Month">The month from 1, or none; as written, so 13 is possible.</param>
/// <param name="Day">The day of the month from 1, or none; as written.</param>
/// <param name="Calendar">The calendar that the parts count in.</param>
public readonly record struct CalendarDate(int? Year, int? Month = null, int? Day = null, CalendarSystem Calendar = CalendarSystem.Gregorian)
{
    /// <summary>True when the calendar has such a date in the given year, or, without a year, in some year.</summary>
    public bool Exists()
    {
        if (Month is < 1 or > 12 || Day is < 1) { return false; }
        if (Day is not { } day) { return true; }
        if (Calendar == CalendarSystem.Hijri) { return day <= 30; }
        if (Month is not { } month) { return day <= 31; }
        return day <= DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year.Value : 2024, month);
    }

    /// <summary>
    /// The Gregorian days that the date covers: a day, a month or a year.
    /// Nothing for a date without a year, one that does not exist, or a Hijri date (see <see cref="HijriCalendarTable"/>).
    /// </summary>
    public DateRange? ToRange()
    {
        if (Calendar == CalendarSystem.Hijri) { return HijriCalendarTable.ToGregorian(this); }
        if (Year is not (>= 1 and <= 9999) || !Exists()) { return null; }
        var year = Year.Value;
        if (Month is not { } month) { return new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)); }
        if (Day is { } day) { return DateRange.Of(new DateOnly(year, month, day)); }
        return new DateRange(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>The date in EDTF level 1 (ISO 8601-2): unknown parts as X, missing lower parts left out.</summary>
    public string ToEdtf()
    {
        var year = Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX";
        if (Month is null && Day is null) { return year; }
        var month = Month?.ToString("00", CultureInfo.InvariantCulture) ?? "XX";
        return Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{day:00}")
            : $"{year}-{month}";
    }

    /// <inheritdoc/>
    public override string ToString() => ToEdtf();
}
