using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>The last few units of a larger one: «الأشهر الثلاثة الأخيرة من العام».</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Within">What they are part of.</param>
/// <param name="Count">How many.</param>
internal sealed record LastWithin(PeriodUnit Unit, CalendarExpression Within, int Count) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Within.IsRelative;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published) =>
        Within.Resolve(published) is { } whole && CalendarStretch.Around(whole.Days.Last, Unit, 1 - Count) is { } first
            && first.Days.First >= whole.Days.First
            ? new CalendarStretch(new DateRange(first.Days.First, whole.Days.Last), Unit)
            : null;
}
