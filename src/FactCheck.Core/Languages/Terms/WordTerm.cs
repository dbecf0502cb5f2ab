namespace FactCheck.Languages;

/// <summary>A word of grammar that readers lean on.</summary>
/// <param name="Role">What it does.</param>
public sealed record WordTerm(WordRole Role) : Term;
