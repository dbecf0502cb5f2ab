namespace FactCheck.Languages;

/// <summary>A stretch of the calendar: a week, a month, a year, a quarter.</summary>
/// <param name="Unit">Which.</param>
public sealed record PeriodTerm(PeriodUnit Unit) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Period;

    /// <summary>True for a plural or dual, which takes no year: «أعوام».</summary>
    public bool IsPlural { get; init; }

    /// <summary>How many a dual says: 2 for «شهرين»; 1 otherwise.</summary>
    public int Count { get; init; } = 1;
}
