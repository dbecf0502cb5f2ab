using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>One or more units before, around or behind publication: «الشهر المقبل», "the last two years".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Steps">-1 for last, 0 for this, 1 for next.</param>
/// <param name="Count">How many.</param>
internal sealed record RelativePeriod(PeriodUnit Unit, int Steps, int Count = 1) : CalendarExpression
{
    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (published is not { } day) { return null; }
        if (Count == 1) { return CalendarStretch.Around(day, Unit, Steps); }
        if (Unit is PeriodUnit.Quarter or >= PeriodUnit.Decade)
        {
            return CalendarStretch.Around(day, Unit, Steps) is { } one && CalendarStretch.Around(day, Unit, Steps * Count) is { } other
                ? new CalendarStretch(Steps < 0
                ? new DateRange(other.Days.First, one.Days.Last)
                : new DateRange(one.Days.First, other.Days.Last), Unit)
                : null;
        }
        // "The last three weeks" end with the day before, "the next three weeks" begin with the day behind.
        if (ShiftedDay.Add(day, Unit, Steps * Count) is not { } far) { return null; }
        return Steps < 0
            ? new CalendarStretch(new DateRange(far, day.AddDays(-1)), PeriodUnit.Day)
            : new CalendarStretch(new DateRange(day.AddDays(1), far), PeriodUnit.Day);
    }
}
