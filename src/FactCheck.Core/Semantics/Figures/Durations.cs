using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Durations in ISO 8601.</summary>
internal static class Durations
{
    /// <summary>P3D, PT1.5H, P20Y. The code is an ISO designator, MO for months, with a factor before it for decades and centuries.</summary>
    public static string ToIso(decimal value, string code)
    {
        var letters = code.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var factor = letters.Length == code.Length ? 1 : decimal.Parse(code[..^letters.Length], CultureInfo.InvariantCulture);
        var number = Interval.Plain(value * factor);
        return letters switch
        {
            "MO" => $"P{number}M",
            "S" or "M" or "H" => $"PT{number}{letters}",
            _ => $"P{number}{letters}",
        };
    }
}
