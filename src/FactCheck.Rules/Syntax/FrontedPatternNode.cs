namespace FactCheck.Rules.Syntax;

/// <summary>Its first word may carry particles in front, inside a phrase too: «~القاهرة» is «بالقاهرة» and «للقاهرة» as well.</summary>
public sealed record FrontedPatternNode(int Position, PatternNode Item) : PatternNode(Position);
