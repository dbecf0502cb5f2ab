namespace FactCheck.Rules.Syntax;

/// <summary>A word, number or sign of a grammar.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Position">Where it begins in the text that is read.</param>
internal sealed record Lexeme(string Text, int Position);
