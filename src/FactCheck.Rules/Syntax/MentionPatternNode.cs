namespace FactCheck.Rules.Syntax;

/// <summary>Any mention of a kind, captured when it has a name.</summary>
public sealed record MentionPatternNode(int Position, string Kind, string? Capture) : PatternNode(Position);
