using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>Two bases, of which the upper one's entities stand for those of the same id below.</summary>
public sealed class LayeredEntityStore : EntityStore, IDisposable
{
    private readonly EntityStore _above;
    private readonly EntityStore _below;

    /// <summary>Lays <paramref name="above"/> over <paramref name="below"/>.</summary>
    public LayeredEntityStore(EntityStore above, EntityStore below)
    {
        _above = above;
        _below = below;
        Names = new LayeredAliasIndex(above, below);
    }

    /// <inheritdoc/>
    public override AliasIndex Names { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        (_above as IDisposable)?.Dispose();
        (_below as IDisposable)?.Dispose();
    }

    /// <inheritdoc/>
    public override Entity? Find(string id) => _above.Find(id) ?? _below.Find(id);

    /// <inheritdoc/>
    public override ImmutableArray<Office> OfficesOf(string person) =>
        [.. _above.OfficesOf(person), .. _below.OfficesOf(person).Where(o => _above.Find(o.Id) is null)];

    /// <inheritdoc/>
    public override ImmutableArray<KnownEvent> EventsOf(string organisation) =>
        [.. _above.EventsOf(organisation), .. _below.EventsOf(organisation).Where(e => _above.Find(e.Id) is null)];

    /// <inheritdoc/>
    public override Relation? RelationOf(string first, string second) => _above.RelationOf(first, second) ?? _below.RelationOf(first, second);

    /// <inheritdoc/>
    public override IEnumerable<Relation> Relations =>
        _above.Relations.Concat(_below.Relations.Where(r => _above.RelationOf(r.First, r.Second) is null));

    /// <inheritdoc/>
    public override IEnumerable<Entity> All() =>
        _above.All().Concat(_below.All().Where(e => _above.Find(e.Id) is null)).OrderBy(e => e.Id, StringComparer.Ordinal);
}
