namespace FactCheck.Rules.Syntax;

/// <summary>One after the other.</summary>
public sealed record SequencePatternNode(int Position, IReadOnlyList<PatternNode> Items) : PatternNode(Position);
