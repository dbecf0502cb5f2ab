using System.Numerics;

namespace FactCheck.Values;

/// <summary>Reading weekday sets.</summary>
public static class WeekdaySets
{
    /// <summary>The set of one day.</summary>
    public static WeekdaySet Of(DayOfWeek day) => (WeekdaySet)(1 << (int)day);

    /// <summary>The only day of the set, or nothing.</summary>
    public static DayOfWeek? Single(this WeekdaySet set) =>
        BitOperations.PopCount((uint)set) == 1 ? (DayOfWeek)BitOperations.TrailingZeroCount((uint)set) : null;

    /// <summary>Whether both mean one day: true for two equal single days, false when they share none; an empty set is unknown.</summary>
    public static Kleene IsEqual(this WeekdaySet left, WeekdaySet right)
    {
        if (left == WeekdaySet.None || right == WeekdaySet.None) { return Kleene.Unknown; }
        if ((left & right) == 0) { return Kleene.False; }
        return left == right && left.Single() is not null ? Kleene.True : Kleene.Unknown;
    }
}
