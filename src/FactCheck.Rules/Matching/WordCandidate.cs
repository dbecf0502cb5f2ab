namespace FactCheck.Rules.Matching;

/// <summary>A vocabulary word that a token may be.</summary>
/// <param name="Symbol">The word's symbol.</param>
/// <param name="Skipped">Letters taken off the front.</param>
/// <param name="IsContracted">True when the token is «للـ» for a word with the article.</param>
internal readonly record struct WordCandidate(int Symbol, int Skipped, bool IsContracted);
