namespace FactCheck.Rules.Syntax;

/// <summary>A node of an expression. Positions count characters of the expression's text.</summary>
/// <param name="Position">Where the node begins.</param>
public abstract record ExpressionNode(int Position);
