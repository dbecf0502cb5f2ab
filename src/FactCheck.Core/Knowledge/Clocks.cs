using System.Collections.Frozen;

namespace FactCheck.Knowledge;

/// <summary>Which states keep more than one time, by their ids, after the tz database of 2025: the clocks of two of their cities may differ.</summary>
public static class Clocks
{
    private static readonly FrozenSet<string> Several = FrozenSet.ToFrozenSet(["AU", "BR", "CA", "CD", "CL", "CY", "EC", "ES", "FM", "GL", "ID", "KI",
        "MN", "MX", "NZ", "PF", "PG", "PT", "RU", "UA", "UM", "US"],
        StringComparer.Ordinal);

    /// <summary>True for a state in all of which it is the same time.</summary>
    public static bool AreOne(string state) => !Several.Contains(state);
}
