using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Reads who held an office. A change of hands is news for some days, and titles are given before the oath: near it both holders are possible.</summary>
internal static class OfficeRecord
{
    /// <summary>The tenures that may be meant by any of the days; none when some day is not covered by solid facts.</summary>
    public static ImmutableArray<Tenure> Covering(Office office, DateSet days)
    {
        if (days.IsUnknown || office.Tenures.Any(t => !t.Provenance.IsSolid && t.From is null)) { return []; }
        var found = new List<Tenure>();
        foreach (var range in days.Alternatives)
        {
            if (!TryCover(office, range, found)) { return []; }
        }
        return [.. found.Distinct()];
    }

    private static bool TryCover(Office office, DateRange days, List<Tenure> found)
    {
        var covered = days.First;
        foreach (var tenure in office.Tenures.OrderBy(t => t.From?.First.DayNumber ?? 0))
        {
            if (tenure.From is not { } from || !new DateRange(Before(from.First), After(tenure.KnownUntil)).Meets(days)) { continue; }
            if (!tenure.Provenance.IsSolid) { return false; }
            if (tenure.KnownUntil >= days.First && from.First <= days.Last)
            {
                if (from.First > covered) { return false; }
                if (tenure.KnownUntil >= covered)
                {
                    covered = tenure.KnownUntil == DateOnly.MaxValue ? DateOnly.MaxValue : tenure.KnownUntil.AddDays(1);
                }
            }
            // An open tenure is known up to its check and not for a day of grace longer.
            if (tenure.Until is not null || tenure.KnownUntil >= days.First) { found.Add(tenure); }
        }
        return covered > days.Last;
    }

    private static DateOnly Before(DateOnly day) =>
        day.DayNumber <= KnowledgeBase.DaysOfGrace ? DateOnly.MinValue : day.AddDays(-KnowledgeBase.DaysOfGrace);

    private static DateOnly After(DateOnly day) =>
        day.DayNumber + KnowledgeBase.DaysOfGrace >= DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : day.AddDays(KnowledgeBase.DaysOfGrace);
}
