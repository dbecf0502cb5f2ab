using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A year of accounts or of school: it begins in the year that it is named after, or in the one before.</summary>
/// <param name="Year">The year in its name, or one told from publication.</param>
internal sealed record FiscalYear(CalendarExpression Year) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Year.IsRelative;

    /// <summary>None: no one day is known to be its first.</summary>
    public override CalendarStretch? Resolve(DateOnly? published) => null;

    /// <inheritdoc/>
    public override DateSet ToDays(DateOnly? published) => Year.Resolve(published)?.Days is { First.Year: > 1, Last.Year: < 9999 } days
        ? DateSet.Of(new DateRange(days.First.AddYears(-1), days.Last.AddYears(1)))
        : DateSet.Unknown;
}
