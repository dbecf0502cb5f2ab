using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>The entities of which one is meant: one when that is settled, several while a name is ambiguous.</summary>
/// <param name="candidates">The entities, the likeliest first; at least one.</param>
public sealed class EntitySet(ImmutableArray<Entity> candidates)
{
    /// <summary>The entities, the likeliest first.</summary>
    public ImmutableArray<Entity> Candidates { get; } = candidates;

    /// <summary>The entity meant, when only one can be.</summary>
    public Entity? Single => Candidates is [var only] ? only : null;

    /// <summary>The likeliest.</summary>
    public Entity First => Candidates[0];

    /// <summary>One entity.</summary>
    public static EntitySet Of(Entity entity) => new([entity]);

    /// <summary>Whether both mean one entity: true for two settled equal ones, false when they share none.</summary>
    public Kleene IsEqual(EntitySet other)
    {
        if (Single is { } mine && other.Single is { } theirs) { return KleeneLogic.From(mine.Id == theirs.Id); }
        foreach (var each in Candidates)
        {
            foreach (var one in other.Candidates)
            {
                if (each.Id == one.Id) { return Kleene.Unknown; }
            }
        }
        return Kleene.False;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('|', Candidates.Select(c => c.Id));
}
