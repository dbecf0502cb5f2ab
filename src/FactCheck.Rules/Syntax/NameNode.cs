namespace FactCheck.Rules.Syntax;

/// <summary>A variable, a capture, or a value that needs no argument.</summary>
public sealed record NameNode(int Position, string Name) : ExpressionNode(Position);
