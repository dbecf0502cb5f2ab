using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>The days of something that lasts so long from a day on, that day counted: "for 3 days from today".</summary>
/// <param name="Parts">How long, unit by unit.</param>
/// <param name="From">The first day.</param>
internal sealed record LastingFrom(ImmutableArray<(int Count, PeriodUnit Unit)> Parts, CalendarExpression From) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => From.IsRelative;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (From.Resolve(published)?.Days.First is not { } first || new ShiftedDay(Parts, 1, From).Resolve(published)?.Days.First is not { } behind
            || behind <= first) { return null; }
        return new CalendarStretch(new DateRange(first, behind.AddDays(-1)), PeriodUnit.Day);
    }
}
