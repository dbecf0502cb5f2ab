namespace FactCheck.Rules.Syntax;

/// <summary>A word, a number or a mark that stands for itself; exact ones match without folding and clitics.</summary>
public sealed record WordPatternNode(int Position, string Word, bool IsExact) : PatternNode(Position);
