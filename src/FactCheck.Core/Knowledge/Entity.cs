using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>Something in the world that articles name and that facts are known of.</summary>
public abstract record Entity
{
    /// <summary>The id that packs refer to it by.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for Arabic readers.</summary>
    public required string Arabic { get; init; }

    /// <summary>Its name for English readers.</summary>
    public required string English { get; init; }

    /// <summary>All of its names, the canonical ones first.</summary>
    public ImmutableArray<EntityName> Names { get; init; } = [];

    /// <summary>Where the facts come from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What editors should know besides.</summary>
    public string? Note { get; init; }

    /// <summary>What it is.</summary>
    public abstract EntityKind Kind { get; }

    /// <summary>The name in the language with a code.</summary>
    public string NameIn(string language) => language == "ar" ? Arabic : English;
}
