using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A season of a year: «صيف 2024», "last winter". Seasons begin on the first or on the 21st of a month, so the days reach from the one to the other.</summary>
/// <param name="Season">1 for spring to 4 for winter.</param>
/// <param name="Year">The year that it begins in.</param>
internal sealed record SeasonIn(int Season, CalendarExpression Year) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Year.IsRelative;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (Year.Resolve(published)?.Days.First.Year is not { } year || year is <= 1 or >= 9999) { return null; }
        var first = new DateOnly(year, Season * 3, 1);
        return new CalendarStretch(new DateRange(first, first.AddMonths(3).AddDays(20)), PeriodUnit.Day);
    }
}
