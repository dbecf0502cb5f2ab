using System.Collections.Immutable;
using FactCheck.Knowledge;

namespace FactCheck.Semantics;

/// <summary>Words that are a known name, before it is settled whether they are meant as one. A class, since generic code over structs of ours is compiled at every start.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Skipped">Units of particles on the first token.</param>
/// <param name="Aliases">The names that the words are; at least one.</param>
internal sealed record NameHit(int First, int End, int Skipped, ImmutableArray<Alias> Aliases)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;

    /// <summary>True when it is a name of something of this kind, other than its adjective.</summary>
    public bool Is(EntityKind kind) => Aliases.Any(a => a.Kind == kind && a.Name.Role != NameRole.Demonym);
}
