namespace FactCheck.Languages;

/// <summary>A word that shows how far the name of an organisation or a town reaches.</summary>
/// <param name="Word">What it does.</param>
public sealed record BodyTerm(BodyWord Word) : Term;
