namespace FactCheck.Languages;

/// <summary>A word that shows where a source begins or ends.</summary>
/// <param name="Word">What it does.</param>
public sealed record SourceTerm(SourceWord Word) : Term;
