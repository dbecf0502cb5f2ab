namespace FactCheck.Rules.Syntax;

/// <summary>One of several.</summary>
public sealed record AlternationPatternNode(int Position, IReadOnlyList<PatternNode> Options) : PatternNode(Position);
