namespace FactCheck.Rules.Syntax;

/// <summary>What an inner pattern matched, under a name.</summary>
public sealed record CapturePatternNode(int Position, string Name, PatternNode Item) : PatternNode(Position);
