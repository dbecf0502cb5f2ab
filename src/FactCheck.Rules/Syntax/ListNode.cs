namespace FactCheck.Rules.Syntax;

/// <summary>A list of the pack: <c>@months</c>.</summary>
public sealed record ListNode(int Position, string Name) : ExpressionNode(Position);
