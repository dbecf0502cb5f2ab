namespace FactCheck.Rules.Syntax;

/// <summary>Two values and what is between them.</summary>
public sealed record BinaryNode(int Position, string Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode(Position);
