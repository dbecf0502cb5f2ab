using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>Where the facts of a knowledge base lie.</summary>
public abstract class EntityStore
{
    /// <summary>All names.</summary>
    public abstract AliasIndex Names { get; }

    /// <summary>The entity with an id, or none.</summary>
    public abstract Entity? Find(string id);

    /// <summary>The offices that a person has held.</summary>
    public abstract ImmutableArray<Office> OfficesOf(string person);

    /// <summary>The events of an organisation.</summary>
    public abstract ImmutableArray<KnownEvent> EventsOf(string organisation);

    /// <summary>The relations between two states, in either order.</summary>
    public abstract Relation? RelationOf(string first, string second);

    /// <summary>All relations between states.</summary>
    public abstract IEnumerable<Relation> Relations { get; }

    /// <summary>All entities by id, read one after the other.</summary>
    public abstract IEnumerable<Entity> All();
}
