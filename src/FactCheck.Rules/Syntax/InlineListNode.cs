namespace FactCheck.Rules.Syntax;

/// <summary>A list written in place: <c>["a", "b"]</c>.</summary>
public sealed record InlineListNode(int Position, IReadOnlyList<ExpressionNode> Items) : ExpressionNode(Position);
