namespace FactCheck.Rules.Syntax;

/// <summary>A number.</summary>
public sealed record NumberNode(int Position, decimal Value) : ExpressionNode(Position);
