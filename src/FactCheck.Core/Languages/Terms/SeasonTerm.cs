namespace FactCheck.Languages;

/// <summary>A season of the year: صيف, summer.</summary>
/// <param name="Season">1 for spring to 4 for winter, as seen from the northern half of the earth.</param>
public sealed record SeasonTerm(int Season) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.NamedStretch;
}
