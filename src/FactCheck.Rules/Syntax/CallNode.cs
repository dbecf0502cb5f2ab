namespace FactCheck.Rules.Syntax;

/// <summary>A function call.</summary>
public sealed record CallNode(int Position, string Name, IReadOnlyList<ExpressionNode> Arguments) : ExpressionNode(Position);
