namespace FactCheck.Rules.Syntax;

/// <summary>Up to <paramref name="Words"/> words of the same sentence.</summary>
public sealed record GapPatternNode(int Position, int Words) : PatternNode(Position);
