using System.Globalization;

namespace FactCheck.Values;

/// <summary>A run of Gregorian days, both ends included.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, not before the first.</param>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>True when the range is one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>One day.</summary>
    public static DateRange Of(DateOnly day) => new(day, day);

    /// <summary>True when the two share a day.</summary>
    public bool Meets(DateRange other) => First <= other.Last && other.First <= Last;

    /// <summary>True when <paramref name="day"/> lies in the range.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>ISO 8601: a day, or two days with a slash.</summary>
    public override string ToString()
    {
        var first = First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return IsDay ? first : first + "/" + Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
