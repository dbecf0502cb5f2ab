using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>The names of two bases, of which the upper one's entities stand for those of the same id below.</summary>
public sealed class LayeredAliasIndex(EntityStore above, EntityStore below) : AliasIndex
{
    /// <inheritdoc/>
    public override bool MayContinue(ulong words) => above.Names.MayContinue(words) || below.Names.MayContinue(words);

    /// <inheritdoc/>
    public override bool MayEnd(ulong words) => above.Names.MayEnd(words) || below.Names.MayEnd(words);

    /// <inheritdoc/>
    public override ImmutableArray<Alias> Find(ulong words) =>
        Join(above.Names.Find(words), below.Names.MayEnd(words) ? below.Names.Find(words) : []);

    /// <inheritdoc/>
    public override ImmutableArray<Alias> OrganisationsUnder(ulong key) =>
        Join(above.Names.OrganisationsUnder(key), below.Names.OrganisationsUnder(key));

    private ImmutableArray<Alias> Join(ImmutableArray<Alias> upper, ImmutableArray<Alias> lower) =>
        lower.IsEmpty ? upper : upper.AddRange(lower.Where(a => above.Find(a.Entity) is null));
}
