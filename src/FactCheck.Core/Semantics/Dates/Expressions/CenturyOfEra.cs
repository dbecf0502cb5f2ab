using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A hundred years by their number: «القرن التاسع عشر» is 1800 to 1899 here, as most writers count.</summary>
/// <param name="Number">19 for the nineteenth.</param>
internal sealed record CenturyOfEra(int Number) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => false;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published) => Number is >= 2 and <= 99
        ? new CalendarStretch(new DateRange(new DateOnly((Number - 1) * 100, 1, 1), new DateOnly((Number * 100) - 1, 12, 31)), PeriodUnit.Century)
        : null;
}
