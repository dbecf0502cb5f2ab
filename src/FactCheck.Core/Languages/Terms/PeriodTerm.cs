namespace FactCheck.Languages;

/// <summary>A stretch of the calendar: a week, a month, a year, a quarter.</summary>
/// <param name="Unit">Which.</param>
public sealed record PeriodTerm(PeriodUnit Unit) : Term
{
    /// <summary>True for a plural or dual, which takes no year: «أعوام».</summary>
    public bool IsPlural { get; init; }
}
