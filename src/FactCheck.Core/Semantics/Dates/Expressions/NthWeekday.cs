using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>A weekday counted within a month or year: «أول جمعة من يوليو», "the last Monday of May".</summary>
/// <param name="Index">Which, from 1; -1 for the last.</param>
/// <param name="Weekday">The weekday.</param>
/// <param name="Within">What it lies in.</param>
internal sealed record NthWeekday(int Index, DayOfWeek Weekday, CalendarExpression Within) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Within.IsRelative;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (Within.Resolve(published)?.Days is not { } days) { return null; }
        var day = Index > 0
            ? days.First.AddDays((((int)Weekday - (int)days.First.DayOfWeek + 7) % 7) + (7 * (Index - 1)))
            : days.Last.AddDays(-(((int)days.Last.DayOfWeek - (int)Weekday + 7) % 7));
        return days.Contains(day) ? CalendarStretch.Around(day, PeriodUnit.Day) : null;
    }
}
