namespace FactCheck.Knowledge;

/// <summary>The money of one or more states; its id is its ISO 4217 code.</summary>
public sealed record Currency : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Currency;
}
