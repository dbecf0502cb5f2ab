namespace FactCheck.Languages;

/// <summary>A word that places an article in a state: its name, its people, its capital.</summary>
/// <param name="Currency">The ISO 4217 code of the state's money.</param>
public sealed record CountryTerm(string Currency) : Term;
