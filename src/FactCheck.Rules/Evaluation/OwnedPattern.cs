using FactCheck.Rules.Model;

namespace FactCheck.Rules.Evaluation;

/// <summary>A phrase pattern and what it is there for. A type of its own, and no pair, since its collections are then compiled ahead.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Owner">Whose it is.</param>
public readonly record struct OwnedPattern(PackText Pattern, PatternOwner Owner);
