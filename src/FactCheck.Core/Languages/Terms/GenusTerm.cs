namespace FactCheck.Languages;

/// <summary>A noun for things of whatever sort, or for one of their sorts, of which nothing is two: animals, and sheep, goats, cows.</summary>
/// <param name="Genus">What they all are, the same in every language.</param>
/// <param name="IsWhole">True for the noun of them all.</param>
public sealed record GenusTerm(string Genus, bool IsWhole) : Term;
