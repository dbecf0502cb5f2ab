namespace FactCheck.Rules.Matching;

/// <summary>The vocabulary words that a word of a text may be.</summary>
/// <param name="First">Where a phrase begins: there it may carry more than the article.</param>
/// <param name="Inside">Inside a phrase.</param>
internal sealed record WordReadings(WordCandidate[] First, WordCandidate[] Inside);
