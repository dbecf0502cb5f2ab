namespace FactCheck.Rules.Syntax;

/// <summary>A property: <c>d.weekday</c>. <paramref name="NamePosition"/> is where the property's name begins.</summary>
public sealed record MemberNode(int Position, ExpressionNode Target, string Name, int NamePosition) : ExpressionNode(Position);
