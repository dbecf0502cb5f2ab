using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Tells which place in the order of its members a state took when it joined an organisation.</summary>
public static class MemberOrder
{
    /// <summary>The places that it may have taken, without those that had left by then; an interval where others joined at that time, none where not all members and their days are listed.</summary>
    public static Interval? PlaceOf(Organisation organisation, string state)
    {
        if (!organisation.Provenance.IsSolid || KnowledgeBase.JoinedOn(organisation, state).Hull is not { } joined) { return null; }
        if (!organisation.Totals.IsEmpty) { return Between(organisation, joined); }
        if (!organisation.MembersAreComplete) { return null; }
        var (least, most) = (1, 1);
        foreach (var other in organisation.Members)
        {
            if (other.State == state || other.Status != MembershipStatus.Member) { continue; }
            if (other.Since is not { } since) { return null; }
            if (other.Until is { } left && left.Last < joined.First) { continue; }
            if (since.Last < joined.First && (other.Until is not { } until || until.First > joined.Last)) { least++; }
            if (since.First <= joined.Last) { most++; }
        }
        return new Interval(least, most);
    }

    /// <summary>More than there were on the day before, and no more than there were then.</summary>
    private static Interval? Between(Organisation organisation, DateRange joined) =>
        KnowledgeBase.CountMembers(organisation, DateSet.Of(joined.First.AddDays(-1))) is { Min: > 0 } before
            && KnowledgeBase.CountMembers(organisation, DateSet.Of(joined)) is { } then && before.Min < then.Max
            ? new Interval(before.Min + 1, then.Max)
            : null;
}
