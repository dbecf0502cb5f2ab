namespace FactCheck.Languages;

/// <summary>A year that has its own beginning: "fiscal year", "FY", "school year". Which days it has, its name does not tell.</summary>
/// <param name="IsAbbreviated">True where two figures behind it are a year: FY18.</param>
public sealed record FiscalYearTerm(bool IsAbbreviated) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.NamedStretch;
}
