namespace FactCheck.Rules.Evaluation;

/// <summary>What a phrase pattern or regular expression is there for.</summary>
/// <param name="Rule">Index of its rule.</param>
/// <param name="IsException">True for a pattern of <c>unless</c>.</param>
/// <param name="Replacement">What its row of <c>swap</c> puts in its place.</param>
public readonly record struct PatternOwner(int Rule, bool IsException, string? Replacement);
