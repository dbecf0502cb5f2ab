using System.Globalization;

namespace FactCheck.Values;

/// <summary>
/// The closed interval of values that a written figure may stand for. An exact figure has <see cref="Min"/> = <see cref="Max"/>;
/// "about 20 million" has not. Ends beyond what a decimal holds are cut to its limits.
/// </summary>
public readonly record struct Interval
{
    /// <summary>The interval from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed.</exception>
    public Interval(decimal min, decimal max)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(min, max);
        Min = min;
        Max = max;
    }

    /// <summary>The smallest value.</summary>
    public decimal Min { get; }

    /// <summary>The largest value.</summary>
    public decimal Max { get; }

    /// <summary>True when only one value is possible.</summary>
    public bool IsExact => Min == Max;

    /// <summary>The middle, for display.</summary>
    public decimal Middle => Min + ((Max - Min) / 2);

    /// <summary>One value.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>Every value from <paramref name="min"/> up.</summary>
    public static Interval AtLeast(decimal min) => new(min, decimal.MaxValue);

    /// <summary>Every value up to <paramref name="max"/>; figures of things are not negative unless their end is.</summary>
    public static Interval AtMost(decimal max) => new(Math.Min(0, max), max);

    /// <summary>The values that, rounded to the printed <paramref name="decimals"/>, read as <paramref name="printed"/>.</summary>
    public static Interval Rounded(decimal printed, int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < Math.Min(decimals, 20); i++) { half /= 10; }
        return new Interval(printed - half, printed + half);
    }

    /// <summary>True when the two share a value.</summary>
    public bool Meets(Interval other) => Min <= other.Max && other.Min <= Max;

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));

    /// <summary>The values from the first end of a stretch to its second; of an open end, the end that it has.</summary>
    public Interval Between(Interval last)
    {
        var (from, to) = (Min, Max == decimal.MaxValue || last.Min <= 0 && last.Min < Min ? last.Max : Math.Max(Min, last.Max));
        return from <= to ? new Interval(from, to) : new Interval(to, from);
    }

    /// <summary>Whether this is less than <paramref name="other"/> for every pair of values, for none, or for some.</summary>
    public Kleene IsLess(Interval other) =>
        Max < other.Min ? Kleene.True : Min >= other.Max ? Kleene.False : Kleene.Unknown;

    /// <summary>Whether the two are equal: true only for one exact value, false when they share none.</summary>
    public Kleene IsEqual(Interval other) =>
        IsExact && this == other ? Kleene.True : Meets(other) ? Kleene.Unknown : Kleene.False;

    /// <summary>Sum of the ends.</summary>
    public static Interval operator +(Interval a, Interval b) => new(Saturated(a.Min, b.Min, decimal.Add), Saturated(a.Max, b.Max, decimal.Add));

    /// <summary>Difference of the ends.</summary>
    public static Interval operator -(Interval a, Interval b) => a + -b;

    /// <summary>The interval mirrored at 0.</summary>
    public static Interval operator -(Interval a) => new(-a.Max, -a.Min);

    /// <summary>All products of a value of each.</summary>
    public static Interval operator *(Interval a, Interval b) => OfCorners(a, b, decimal.Multiply);

    /// <summary>All quotients; <see langword="null"/> when the divisor may be 0.</summary>
    public static Interval? Divide(Interval a, Interval b) =>
        b.Min <= 0 && b.Max >= 0 ? null : OfCorners(a, b, decimal.Divide);

    /// <inheritdoc/>
    public override string ToString() => IsExact ? Plain(Min) : Plain(Min) + ".." + Plain(Max);

    /// <summary>A decimal without trailing zeros, in invariant digits.</summary>
    public static string Plain(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static Interval OfCorners(Interval a, Interval b, Func<decimal, decimal, decimal> operation)
    {
        ReadOnlySpan<decimal> corners =
        [
            Saturated(a.Min, b.Min, operation), Saturated(a.Min, b.Max, operation),
            Saturated(a.Max, b.Min, operation), Saturated(a.Max, b.Max, operation),
        ];
        var (min, max) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            min = Math.Min(min, corner);
            max = Math.Max(max, corner);
        }
        return new Interval(min, max);
    }

    private static decimal Saturated(decimal a, decimal b, Func<decimal, decimal, decimal> operation)
    {
        try
        {
            return operation(a, b);
        }
        catch (OverflowException)
        {
            var negative = operation == decimal.Add ? a < 0 : (a < 0) != (b < 0);
            return negative ? decimal.MinValue : decimal.MaxValue;
        }
    }
}
