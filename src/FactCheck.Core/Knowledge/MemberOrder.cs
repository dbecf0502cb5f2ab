using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Tells which place in the order of its members a state took when it joined an organisation.</summary>
public static class MemberOrder
{
    /// <summary>The places that it may have taken, without those that had left by then; an interval where others joined at that time, none where not all members and their days are listed.</summary>
    public static Interval? PlaceOf(Organisation organisation, string state)
    {
        if (!organisation.MembersAreComplete || !organisation.Provenance.IsSolid || KnowledgeBase.JoinedOn(organisation, state).Hull is not { } joined) { return null; }
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
}
