using System.Collections.Immutable;
using FactCheck.Knowledge;

namespace FactCheck.Workspace.Facts;

/// <summary>Facts as they lie in a compiled file. Loading them reads none; what an article speaks of is read when it is asked for.</summary>
internal sealed class CompiledEntityStore(CompiledFactFile file) : EntityStore
{
    private readonly CompiledTable _ids = file.Table(CompiledSection.Ids);
    private readonly CompiledTable _offices = file.Table(CompiledSection.Offices);
    private readonly CompiledTable _events = file.Table(CompiledSection.Events);
    private readonly CompiledTable _pairs = file.Table(CompiledSection.Pairs);

    /// <inheritdoc/>
    public override AliasIndex Names { get; } = new CompiledAliasIndex(file);

    /// <inheritdoc/>
    public override IEnumerable<Relation> Relations => Enumerable.Range(0, file.Relations).Select(file.RelationAt);

    /// <inheritdoc/>
    public override Entity? Find(string id) =>
        _ids[CompiledFactFile.HashOf(id)] is > 0 and var number && file.EntityAt(number - 1) is { } entity && entity.Id == id ? entity : null;

    /// <inheritdoc/>
    public override ImmutableArray<Office> OfficesOf(string person) => ListOf<Office>(_offices[CompiledFactFile.HashOf(person)]);

    /// <inheritdoc/>
    public override ImmutableArray<KnownEvent> EventsOf(string organisation) => ListOf<KnownEvent>(_events[CompiledFactFile.HashOf(organisation)]);

    /// <inheritdoc/>
    public override Relation? RelationOf(string first, string second) =>
        _pairs[CompiledFactWriter.PairOf(first, second)] is > 0 and var number ? file.RelationAt(number - 1) : null;

    /// <inheritdoc/>
    public override IEnumerable<Entity> All() => Enumerable.Range(0, file.Entities).Select(file.EntityAt);

    private ImmutableArray<T> ListOf<T>(int position)
        where T : Entity
    {
        var numbers = file.List(position);
        if (numbers.Length == 0) { return []; }
        var entities = ImmutableArray.CreateBuilder<T>(numbers.Length);
        foreach (var number in numbers) { entities.Add((T)file.EntityAt(number)); }
        return entities.MoveToImmutable();
    }
}
