namespace FactCheck.Rules.Syntax;

/// <summary><c>any date x in s where …</c>, and <c>no</c>, <c>every</c>, <c>count</c>.</summary>
public sealed record QuantifierNode(int Position, string Quantifier, string Kind, string Variable, ExpressionNode? Scope, ExpressionNode? Condition)
    : ExpressionNode(Position);
