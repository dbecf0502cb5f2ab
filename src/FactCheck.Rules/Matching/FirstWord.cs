namespace FactCheck.Rules.Matching;

/// <summary>A way to read a word as the first of some phrases.</summary>
/// <param name="Next">The state behind it.</param>
/// <param name="Candidate">The word of the vocabulary that it is.</param>
internal sealed record FirstWord(PhraseState Next, WordCandidate Candidate);
