namespace FactCheck.Languages;

/// <summary>A term found in an article.</summary>
/// <param name="Term">What it means.</param>
/// <param name="Tokens">The tokens.</param>
/// <param name="Front">The particles on its first word, which are no part of it.</param>
public readonly record struct TermHit(Term Term, TokenRange Tokens, WordFront Front);
