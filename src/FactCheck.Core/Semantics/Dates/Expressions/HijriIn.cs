using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A Hijri month, or a day of it, in a Gregorian year: «رمضان 2019», "Ramadan 2019".</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Year">The Gregorian year.</param>
internal sealed record HijriIn(int Month, int? Day, int Year) : CalendarExpression
{
    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published) =>
        HijriCalendarTable.InGregorianYear(Month, Day, Year) is { } days ? new CalendarStretch(days, PeriodUnit.Day) : null;

    /// <summary>A month may begin a day before or behind its table.</summary>
    public override DateSet ToDays(DateOnly? published) =>
        Resolve(published) is { } stretch ? DateSet.Of(new DateRange(stretch.Days.First.AddDays(-1), stretch.Days.Last.AddDays(1))) : DateSet.Unknown;
}
