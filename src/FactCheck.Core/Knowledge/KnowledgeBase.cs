using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>
/// What is known of the world, asked in three values: what no solid fact covers is unknown, never wrong.
/// The facts are loaded when the first question is asked.
/// </summary>
/// <param name="load">Loads the facts.</param>
public sealed class KnowledgeBase(Func<EntityStore> load) : IDisposable
{
    /// <summary>The days before and behind a change of hands in which both holders are possible.</summary>
    public const int DaysOfGrace = 10;

    private readonly Lazy<EntityStore> _store = new(load);

    /// <summary>Nothing is known.</summary>
    public static KnowledgeBase Empty { get; } = new(() => new MemoryEntityStore([], []));

    /// <summary>The facts.</summary>
    public EntityStore Store => _store.Value;

    /// <summary>Closes the files of the facts.</summary>
    public void Dispose()
    {
        if (_store.IsValueCreated) { (_store.Value as IDisposable)?.Dispose(); }
    }

    /// <summary>All names.</summary>
    public AliasIndex Names => Store.Names;

    /// <summary>The entity with an id, or none.</summary>
    public Entity? Find(string? id) => id is null ? null : Store.Find(id);

    /// <summary>The entity with an id, of a kind.</summary>
    public T? Find<T>(string? id) where T : Entity => Find(id) as T;

    /// <summary>The persons who may have held an office on the days meant; none when a day of them is not covered by what is known.</summary>
    public ImmutableArray<Tenure> HoldersOf(Office office, DateSet days) => OfficeRecord.Covering(office, days);

    /// <summary>Whether a person ever held an office, as far as any record tells.</summary>
    public static bool HasHeld(Office office, string person) => office.Tenures.Any(t => t.Person == person);

    /// <summary>The capitals of a state on the days meant; none when that is not known or disputed.</summary>
    public ImmutableArray<Place> CapitalsOf(Place state, DateSet days)
    {
        if (state.CapitalIsDisputed || !state.Provenance.IsSolid) { return []; }
        var hull = days.Hull;
        return
        [
            .. state.Capitals.Where(c => hull is not { } range
            || (c.Since is not { } since || since.First <= range.Last) && (c.Until is not { } until || until.Last >= range.First))
                .Select(c => Find<Place>(c.City)).OfType<Place>(),
        ];
    }

    /// <summary>Whether a state had a status in an organisation on the days meant.</summary>
    public static Kleene IsMember(Organisation organisation, string state, MembershipStatus status, DateSet days)
    {
        if (!organisation.Provenance.IsSolid) { return Kleene.Unknown; }
        if (organisation.NotMembers.Contains(state)) { return IsAfter(days, organisation.Provenance.Checked) ? Kleene.Unknown : Kleene.False; }
        var found = organisation.Members.Where(m => m.State == state && m.Status == status).ToArray();
        if (found.Length == 0)
        {
            return organisation.MembersAreComplete && !IsAfter(days, organisation.Provenance.Checked) ? Kleene.False : Kleene.Unknown;
        }
        return days.Hull is { } range
            ? found.Select(m => Holds(m, range, organisation.Provenance.Checked)).Aggregate(KleeneLogic.Or)
            : Kleene.Unknown;
    }

    /// <summary>Whether a state was ever a member of an organisation up to the day of the record.</summary>
    public static Kleene WasEverMember(Organisation organisation, string state)
    {
        if (!organisation.Provenance.IsSolid) { return Kleene.Unknown; }
        if (organisation.Members.Any(m => m.State == state && m.Status == MembershipStatus.Member)) { return Kleene.True; }
        return organisation.MembersAreComplete || organisation.NotMembers.Contains(state) ? Kleene.False : Kleene.Unknown;
    }

    /// <summary>The days on which a state may have joined an organisation; several when it left and came back, unknown when the first is not known.</summary>
    public static DateSet JoinedOn(Organisation organisation, string state)
    {
        var members = organisation.Members.Where(m => m.State == state && m.Status == MembershipStatus.Member).ToArray();
        return members.Length == 0 || Array.Exists(members, m => m.Since is null)
            ? DateSet.Unknown
            : new DateSet([.. members.Select(m => m.Since!.Value)]);
    }

    /// <summary>The days on which a state may have left an organisation; unknown for one that is in it or whose leaving is not known.</summary>
    public static DateSet LeftOn(Organisation organisation, string state)
    {
        var members = organisation.Members.Where(m => m.State == state && m.Status == MembershipStatus.Member).ToArray();
        return members.Length == 0 || Array.Exists(members, m => m.Until is null)
            ? DateSet.Unknown
            : new DateSet([.. members.Select(m => m.Until!.Value)]);
    }

    /// <summary>How many members an organisation may have had on the days meant; none where not all members are listed, or on a day that the list does not reach.</summary>
    public static Interval? CountMembers(Organisation organisation, DateSet days)
    {
        if (!organisation.Totals.IsEmpty) { return TotalOf(organisation, days); }
        if (!organisation.MembersAreComplete || !organisation.Provenance.IsSolid || days.IsUnknown
            || IsAfter(days, organisation.Provenance.Checked)) { return null; }
        var members = organisation.Members.Where(m => m.Status == MembershipStatus.Member).GroupBy(m => m.State)
            .Select(g => days.Alternatives.Select(d => g.Select(m => Holds(m, d, organisation.Provenance.Checked)).Aggregate(KleeneLogic.Or))
            .ToArray())
            .ToArray();
        var counts = Enumerable.Range(0, days.Alternatives.Length)
            .Select(i => (Least: members.Count(m => m[i] == Kleene.True), Most: members.Count(m => m[i] != Kleene.False)))
            .ToArray();
        return new Interval(counts.Min(c => c.Least), counts.Max(c => c.Most));
    }

    private static Interval? TotalOf(Organisation organisation, DateSet days)
    {
        if (!organisation.Provenance.IsSolid || IsAfter(days, organisation.Provenance.Checked) || days.Hull is not { } hull) { return null; }
        var isReached = organisation.Totals[0].Since is not { } first || hull.First >= first.First;
        var then = organisation.Totals.Where(t => (t.Since is not { } since || since.First <= hull.Last)
            && (t.Until is not { } until || until.Last >= hull.First)).ToArray();
        return then.Length == 0 ? null : new Interval(isReached ? then.Min(t => t.Count) : 0, then.Max(t => t.Count));
    }

    /// <summary>Whether a state was there from the beginning, as far as the members are known.</summary>
    public static Kleene IsFounder(Organisation organisation, string state)
    {
        if (!organisation.MembersAreComplete || !organisation.Provenance.IsSolid || organisation.Founded is not { } founded)
        {
            return Kleene.Unknown;
        }
        var members = organisation.Members.Where(m => m.State == state && m.Status == MembershipStatus.Member).ToArray();
        if (members.Length == 0) { return Kleene.False; }
        return members[0].Since is not { } since ? Kleene.Unknown : since.First <= founded.Last.AddYears(1) ? Kleene.True : Kleene.False;
    }

    /// <summary>The day of the diplomatic relations of two states, when it is known for sure.</summary>
    public Relation? RelationOf(string first, string second) =>
        Store.RelationOf(first, second) is { Provenance.IsSolid: true } relation ? relation : null;

    private static Kleene Holds(Membership membership, DateRange days, DateOnly known)
    {
        if (membership.Since is { } since && days.Last < since.First) { return Kleene.False; }
        if (membership.Until is { } until && days.First > until.Last) { return Kleene.False; }
        if (membership.Until is null && days.Last > known) { return Kleene.Unknown; }
        var begun = membership.Since is { } start && days.First >= start.Last;
        var ended = membership.Until is { } end && days.Last > end.First;
        return begun && !ended ? Kleene.True : Kleene.Unknown;
    }

    private static bool IsAfter(DateSet days, DateOnly day) => days.Hull is not { } hull || hull.Last > day;
}
