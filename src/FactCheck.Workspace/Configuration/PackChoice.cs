using System.Collections.Immutable;

namespace FactCheck.Workspace.Configuration;

/// <summary>The packs that a configuration asks for besides those of the command line.</summary>
/// <param name="Shipped">Whether the shipped rules take part.</param>
/// <param name="Paths">Folders and files, in full.</param>
/// <param name="Spellings">What is written instead of other spellings; a pack is made of it.</param>
public sealed record PackChoice(bool Shipped, ImmutableArray<string> Paths, ImmutableArray<(string Written, string Preferred)> Spellings)
{
    /// <summary>True when nothing is asked for.</summary>
    public bool IsStandard => Shipped && Paths.IsEmpty && Spellings.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(PackChoice? other) =>
        other is not null && Shipped == other.Shipped && Paths.SequenceEqual(other.Paths) && Spellings.SequenceEqual(other.Spellings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shipped, Paths.Length, Spellings.Length, Paths.IsEmpty ? "" : Paths[0]);
}
