namespace FactCheck.Languages;

/// <summary>A place in an order in one word that is no adjective: «ثالثا», which is "thirdly" as well.</summary>
/// <param name="Place">The place.</param>
public sealed record PlaceTerm(int Place) : Term;
