using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Says whether one figure may be a slip for another: 45 for 54, "eighty" for "eighteen".</summary>
internal static class DigitSlip
{
    private const decimal Teens = 10;

    /// <summary>Two neighbouring digits have changed places: 45 and 54.</summary>
    public static bool AreTransposed(FigureMention first, FigureMention second)
    {
        if (first.Scale != second.Scale) { return false; }
        var (a, b) = (Digits(first), Digits(second));
        if (first.Decimals != second.Decimals || a.Length != b.Length || a.Length < 2) { return false; }
        var different = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray();
        return different is [var x, var y] && y == x + 1 && a[x] == b[y] && a[y] == b[x];
    }

    /// <summary>Digits that changed places, or one of the teens for the tens that sound like it.</summary>
    public static bool Is(FigureMention first, FigureMention second) =>
        AreTransposed(first, second) || SoundAlike(first.Written, second.Written) || SoundAlike(second.Written, first.Written);

    private static bool SoundAlike(decimal teen, decimal tens) => teen is > 12 and < 20 && tens == (teen - Teens) * Teens;

    /// <summary>The digits as they stand, without the decimal mark: 1.2 and 2.1 are neighbours.</summary>
    private static string Digits(FigureMention figure) => Interval.Plain(figure.Written / figure.Scale).Replace(".", "", StringComparison.Ordinal);
}
