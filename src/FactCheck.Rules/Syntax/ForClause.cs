namespace FactCheck.Rules.Syntax;

/// <summary><c>for money a, b in paragraph</c>: a kind, its variables in the order of the text, and the kind of thing that they must share.</summary>
public sealed record ForClause(string Kind, int KindPosition, IReadOnlyList<string> Variables, string? Within, int WithinPosition);
