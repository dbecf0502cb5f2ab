namespace FactCheck.Rules.Syntax;

/// <summary>A text in quotes.</summary>
public sealed record TextNode(int Position, string Value) : ExpressionNode(Position);
