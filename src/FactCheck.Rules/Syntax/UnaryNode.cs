namespace FactCheck.Rules.Syntax;

/// <summary><c>not x</c>, <c>-x</c>, <c>known x</c>, <c>unknown x</c>, <c>exists x</c>.</summary>
public sealed record UnaryNode(int Position, string Operator, ExpressionNode Operand) : ExpressionNode(Position);
