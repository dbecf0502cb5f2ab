using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>The week around a day.</summary>
/// <param name="Day">The day.</param>
internal sealed record WeekOfDay(CalendarExpression Day) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Day.IsRelative;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published) =>
        Day.Resolve(published) is { } day ? CalendarStretch.Around(day.Days.First, PeriodUnit.Week) : null;
}
