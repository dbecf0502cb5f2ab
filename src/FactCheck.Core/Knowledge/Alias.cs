namespace FactCheck.Knowledge;

/// <summary>A name in the index: whose it is, and what it is to it.</summary>
/// <param name="Entity">The id of the entity.</param>
/// <param name="Kind">What the entity is.</param>
/// <param name="Name">The name.</param>
public sealed record Alias(string Entity, EntityKind Kind, EntityName Name);
