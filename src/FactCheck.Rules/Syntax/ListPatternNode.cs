namespace FactCheck.Rules.Syntax;

/// <summary>Any phrase of a list.</summary>
public sealed record ListPatternNode(int Position, string Name) : PatternNode(Position);
