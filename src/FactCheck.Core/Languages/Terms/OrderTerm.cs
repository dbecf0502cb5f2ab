namespace FactCheck.Languages;

/// <summary>A word for the order of two events.</summary>
/// <param name="Least">The least number of days from the event behind the word to the other; negative before it.</param>
/// <param name="Most">The greatest.</param>
public sealed record OrderTerm(int Least, int Most) : Term;
