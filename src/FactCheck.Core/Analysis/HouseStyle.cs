using FactCheck.Languages;

namespace FactCheck.Analysis;

/// <summary>How the house writes what can be written in several ways; what is not set is free.</summary>
/// <param name="Months">The naming of months, <see cref="MonthSystems.Pair"/> for two names side by side.</param>
/// <param name="Digits">The digits of Arabic texts.</param>
/// <param name="Quotes">The quotation marks.</param>
public sealed record HouseStyle(MonthSystems? Months, DigitStyle? Digits, QuoteStyle? Quotes)
{
    /// <summary>Everything is free.</summary>
    public static HouseStyle None { get; } = new(null, null, null);
}
