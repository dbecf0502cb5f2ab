namespace FactCheck.Languages;

/// <summary>A place in an order: الثالث, third.</summary>
/// <param name="Value">The place.</param>
public sealed record OrdinalTerm(int Value) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Ordinal;

    /// <summary>True for 20th, 30th … which go with a unit before them.</summary>
    public bool IsTens => Value is >= 20 and < 100 && Value % 10 == 0;
}
