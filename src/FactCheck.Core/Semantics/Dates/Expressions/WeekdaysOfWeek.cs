using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>One weekday of a week, or a run of them: «الجمعة هذا الأسبوع», "next week from Wednesday to Friday".</summary>
/// <param name="First">The weekday, or the first of the run.</param>
/// <param name="Last">The last of the run.</param>
/// <param name="Week">The week.</param>
internal sealed record WeekdaysOfWeek(DayOfWeek First, DayOfWeek Last, CalendarExpression Week) : CalendarExpression
{
    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (Week.Resolve(published)?.Days is not { } week) { return null; }
        var (first, last) = (week.First.AddDays(Monday(First)), week.First.AddDays(Monday(Last)));
        return last < first ? null : new CalendarStretch(new DateRange(first, last), PeriodUnit.Day);
    }

    private static int Monday(DayOfWeek day) => ((int)day + 6) % 7;
}
