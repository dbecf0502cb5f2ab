namespace FactCheck.Languages;

/// <summary>A unit of figures.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Codes">ISO 4217 for money, UCUM for measures, an ISO 8601 designator for time, <c>%</c> or <c>pp</c>. More than one when the word alone does not tell: the dinars of nine states.</param>
public sealed record UnitTerm(UnitKind Kind, params string[] Codes) : Term
{
    /// <summary>How many the word says by itself: 2 for a dual, 0 for nothing.</summary>
    public int Count { get; init; }

    /// <summary>True for a sign or code that may stand before the figure: $5, EUR 3.</summary>
    public bool MayLead { get; init; }

    /// <summary>The factor of the code: 10 years for a decade.</summary>
    public decimal Factor { get; init; } = 1;
}
