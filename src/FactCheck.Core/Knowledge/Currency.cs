using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>The money of one or more states; its id is its ISO 4217 code.</summary>
public sealed record Currency : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Currency;

    /// <summary>United States dollars that one unit has been worth at the least and at the most since <see cref="RatesSince"/>; none where that is not known or hardly bounded.</summary>
    public Interval? Dollars { get; init; }

    /// <summary>The day from which on the rates hold.</summary>
    public DateOnly? RatesSince { get; init; }

    /// <summary>The public source of the rates.</summary>
    public string? RatesFrom { get; init; }
}
