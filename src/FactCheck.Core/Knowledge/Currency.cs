using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>The money of one or more states; its id is its ISO 4217 code.</summary>
public sealed record Currency : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Currency;

    /// <summary>Its rates, in order of years; none for a currency that has several or that no pack tells of.</summary>
    public ImmutableArray<ExchangeRate> Rates { get; init; } = [];

    /// <summary>The least and the most units for a US dollar in a year and the years beside it; none when neither the year nor the one before is known.</summary>
    public Interval? PerDollar(int year)
    {
        if (!Rates.Any(r => r.Year == year || r.Year == year - 1)) { return null; }
        var near = Rates.Where(r => Math.Abs(r.Year - year) <= 1).Select(r => r.PerDollar).ToArray();
        return new Interval(near.Min(), near.Max());
    }
}
