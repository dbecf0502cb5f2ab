namespace FactCheck.Rules.Matching;

/// <summary>Where a pattern that begins at some token ends.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Token">The token just behind it.</param>
/// <param name="First">How the first token was read.</param>
internal readonly record struct PhraseEnd(int Pattern, int Token, WordCandidate First);
