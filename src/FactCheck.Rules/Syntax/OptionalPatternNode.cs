namespace FactCheck.Rules.Syntax;

/// <summary>May be left out.</summary>
public sealed record OptionalPatternNode(int Position, PatternNode Item) : PatternNode(Position);
