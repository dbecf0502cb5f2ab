namespace FactCheck.Knowledge;

/// <summary>What a US dollar cost in a currency, on average over a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="PerDollar">Units of the currency for one US dollar.</param>
public sealed record ExchangeRate(int Year, decimal PerDollar);
