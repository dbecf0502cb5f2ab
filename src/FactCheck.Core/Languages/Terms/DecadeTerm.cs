namespace FactCheck.Languages;

/// <summary>A decade of a century: السبعينيات, "the seventies".</summary>
/// <param name="Tens">70 for the seventies.</param>
public sealed record DecadeTerm(int Tens) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.NamedStretch;
}
