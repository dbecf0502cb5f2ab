namespace FactCheck.Rules.Syntax;

/// <summary>A node of a phrase pattern. Positions count characters of the pattern's text.</summary>
/// <param name="Position">Where the node begins.</param>
public abstract record PatternNode(int Position);
