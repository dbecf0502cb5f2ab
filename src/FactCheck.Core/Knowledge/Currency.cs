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

    /// <summary>Known over so many years, and by so little apart, a rate is that of any recent article.</summary>
    private const int FewestYears = 5;
    private const decimal MostApart = 1.5m;
    private const decimal MostApartOfPeg = 1.01m;

    /// <summary>True for one whose rate to the US dollar has not moved in all the years that are known, as the Gulf's.</summary>
    public bool IsPegged => Rates.Length >= FewestYears && Rates.Max(r => r.PerDollar) <= Rates.Min(r => r.PerDollar) * MostApartOfPeg;

    /// <summary>
    /// The least and the most units for a US dollar over all years that are known; none where these are few, or the rate moved far.
    /// </summary>
    public Interval? PerDollarAnyYear() =>
        Rates.Length >= FewestYears && Rates.Min(r => r.PerDollar) is > 0 and var least && Rates.Max(r => r.PerDollar) is var most
            && most <= least * MostApart
            ? new Interval(least, most)
            : null;

    /// <summary>The least and the most units for a US dollar in a year and the years beside it; none when neither the year nor the one before is known.</summary>
    public Interval? PerDollar(int year)
    {
        if (!Rates.Any(r => r.Year == year || r.Year == year - 1)) { return null; }
        var near = Rates.Where(r => Math.Abs(r.Year - year) <= 1).Select(r => r.PerDollar).ToArray();
        return new Interval(near.Min(), near.Max());
    }
}
