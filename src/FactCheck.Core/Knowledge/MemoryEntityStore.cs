using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>Facts that lie in memory. What is made of them is made when it is first asked for.</summary>
public sealed class MemoryEntityStore : EntityStore
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Relation> _relations = [];
    private readonly Lazy<AliasIndex> _names;
    private readonly Lazy<ILookup<string, Office>> _offices;
    private readonly Lazy<ILookup<string, KnownEvent>> _events;

    /// <summary>Takes facts; of two entities with one id the later one counts.</summary>
    public MemoryEntityStore(IEnumerable<Entity> entities, IEnumerable<Relation> relations)
    {
        foreach (var entity in entities) { _entities[entity.Id] = entity; }
        foreach (var relation in relations) { _relations[KeyOf(relation.First, relation.Second)] = relation; }
        _names = new(() => new MemoryAliasIndex(_entities.Values));
        _offices = new(() => _entities.Values.OfType<Office>()
            .SelectMany(o => o.Tenures.Select(t => (t.Person, Office: o)))
            .Distinct().ToLookup(p => p.Person, p => p.Office, StringComparer.Ordinal));
        _events = new(() => _entities.Values.OfType<KnownEvent>().Where(e => e.Of is not null).ToLookup(e => e.Of!, StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public override AliasIndex Names => _names.Value;

    /// <inheritdoc/>
    public override IEnumerable<Relation> Relations => _relations.Values;

    /// <inheritdoc/>
    public override Entity? Find(string id) => _entities.GetValueOrDefault(id);

    /// <inheritdoc/>
    public override ImmutableArray<Office> OfficesOf(string person) => [.. _offices.Value[person].OrderBy(o => o.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override ImmutableArray<KnownEvent> EventsOf(string organisation) =>
        [.. _events.Value[organisation].OrderBy(e => e.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override Relation? RelationOf(string first, string second) => _relations.GetValueOrDefault(KeyOf(first, second));

    /// <inheritdoc/>
    public override IEnumerable<Entity> All() => _entities.Values.OrderBy(e => e.Id, StringComparer.Ordinal);

    private static (string, string) KeyOf(string first, string second) =>
        string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
}
