using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>
/// Days of the year that belong to something in a table of pairs, written as 09-23, beside the day of a date: how far off it is and whether it
/// looks like a slip.
/// </summary>
internal static class YearDays
{
    private const int LeapYear = 2024;
    private const int HalfYear = 183;
    private const int DaysOfYear = 366;

    /// <summary>How many days a day lies behind the nearest day of the thing; none where it stands in no row.</summary>
    public static object? Behind(object left, string day, PairTable rows, RuleScope scope)
    {
        if (Read(day) is not { } date) { return null; }
        int? nearest = null;
        foreach (var name in rows.NamesBeside(left, scope))
        {
            if (Read(name) is not { } own) { continue; }
            var gap = date.DayOfYear - own.DayOfYear;
            if (Math.Abs(gap) > HalfYear) { gap -= Math.Sign(gap) * DaysOfYear; }
            if (nearest is not { } least || Math.Abs(gap) < Math.Abs(least)) { nearest = gap; }
        }
        return nearest is { } found ? Interval.Exactly(found) : null;
    }

    /// <summary>Whether a day is the right day of a wrong month.</summary>
    public static object IsSlip(object left, string day, PairTable rows, RuleScope scope)
    {
        if (Read(day) is not { } date) { return Kleene.Unknown; }
        var days = rows.NamesBeside(left, scope).Select(Read).OfType<DateOnly>().ToArray();
        if (days.Length == 0) { return Kleene.Unknown; }
        return KleeneLogic.From(Array.Exists(days, d => d.Day == date.Day) && !Array.Exists(days, d => d == date));
    }

    private static DateOnly? Read(string monthDay) =>
        DateOnly.TryParseExact($"{LeapYear}-{monthDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
