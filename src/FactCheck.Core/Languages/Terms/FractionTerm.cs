namespace FactCheck.Languages;

/// <summary>A part of one that is named by a word: half, a third, «الربع».</summary>
/// <param name="Value">From 0 to 1.</param>
public sealed record FractionTerm(decimal Value) : Term;
