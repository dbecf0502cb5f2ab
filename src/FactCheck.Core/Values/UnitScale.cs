using System.Collections.Frozen;

namespace FactCheck.Values;

/// <summary>What one of a unit is in the base unit of its dimension. Factors are the definitions of the SI brochure (9th edition) and of UCUM 2.1; exact save where rounded to ten digits.</summary>
public static class UnitScale
{
    private static readonly FrozenDictionary<string, (string Dimension, decimal Factor,
        decimal Offset)> Units = new Dictionary<string, (string, decimal, decimal)>(StringComparer.Ordinal)
        {
            ["mm"] = ("length", 0.001m, 0),
            ["cm"] = ("length", 0.01m, 0),
            ["m"] = ("length", 1, 0),
            ["km"] = ("length", 1000, 0),
            ["[in_i]"] = ("length", 0.0254m, 0),
            ["[ft_i]"] = ("length", 0.3048m, 0),
            ["[yd_i]"] = ("length", 0.9144m, 0),
            ["[mi_i]"] = ("length", 1609.344m, 0),
            ["[nmi_i]"] = ("length", 1852, 0),
            ["m2"] = ("area", 1, 0),
            ["km2"] = ("area", 1_000_000, 0),
            ["har"] = ("area", 10_000, 0),
            ["[acr_us]"] = ("area", 4046.872610m, 0),
            ["[ft_i]2"] = ("area", 0.09290304m, 0),
            ["[mi_us]2"] = ("area", 2_589_998.470m, 0),
            ["mg"] = ("mass", 0.000001m, 0),
            ["g"] = ("mass", 0.001m, 0),
            ["kg"] = ("mass", 1, 0),
            ["t"] = ("mass", 1000, 0),
            ["[lb_av]"] = ("mass", 0.45359237m, 0),
            ["[oz_av]"] = ("mass", 0.028349523125m, 0),
            ["mL"] = ("volume", 0.001m, 0),
            ["L"] = ("volume", 1, 0),
            ["m3"] = ("volume", 1000, 0),
            ["[cft_i]"] = ("volume", 28.316846592m, 0),
            ["[gal_us]"] = ("volume", 3.785411784m, 0),
            ["[bbl_us]"] = ("volume", 158.987294928m, 0),
            ["km/h"] = ("speed", 1, 0),
            ["[mi_i]/h"] = ("speed", 1.609344m, 0),
            ["[mi_i]/h"] = ("speed", 1.609344m, 0),
            ["[kn_i]"] = ("speed", 1.852m, 0),
            ["m/s"] = ("speed", 3.6m, 0),
            ["kW"] = ("power", 1, 0),
            ["MW"] = ("power", 1000, 0),
            ["GW"] = ("power", 1_000_000, 0),
            ["Cel"] = ("temperature", 1, 0),
            ["[degF]"] = ("temperature", 5m / 9m, -32),
            ["K"] = ("temperature", 1, -273.15m),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A value in another unit; none when a unit is not known or the two measure different things.</summary>
    /// <param name="value">The values in <paramref name="from"/>.</param>
    /// <param name="from">A UCUM code.</param>
    /// <param name="to">A UCUM code.</param>
    public static Interval? Convert(Interval value, string from, string to)
    {
        if (!Units.TryGetValue(from, out var source) || !Units.TryGetValue(to, out var target)
            || source.Dimension != target.Dimension) { return null; }
        var shared = (value + Interval.Exactly(source.Offset)) * Interval.Exactly(source.Factor);
        return Interval.Divide(shared, Interval.Exactly(target.Factor)) is { } converted ? converted - Interval.Exactly(target.Offset) : null;
    }

    /// <summary>A difference of two values in another unit: five degrees Celsius more are nine degrees Fahrenheit more.</summary>
    /// <param name="value">The differences in <paramref name="from"/>.</param>
    /// <param name="from">A UCUM code.</param>
    /// <param name="to">A UCUM code.</param>
    public static Interval? ConvertGap(Interval value, string from, string to) =>
        Units.TryGetValue(from, out var source) && Units.TryGetValue(to, out var target) && source.Dimension == target.Dimension
            ? Interval.Divide(value * Interval.Exactly(source.Factor), Interval.Exactly(target.Factor))
            : null;

    /// <summary>True for a unit of temperature, whose values are no multiples of each other.</summary>
    public static bool IsTemperature(string unit) => Units.TryGetValue(unit, out var known) && known.Dimension == "temperature";
}
