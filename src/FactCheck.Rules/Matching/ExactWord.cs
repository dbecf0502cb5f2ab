namespace FactCheck.Rules.Matching;

/// <summary>A word of a vocabulary that matches as it is written alone.</summary>
/// <param name="Start">Where its letters begin.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Symbol">Its symbol.</param>
internal readonly record struct ExactWord(int Start, int Length, int Symbol);
