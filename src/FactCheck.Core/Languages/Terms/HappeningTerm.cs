namespace FactCheck.Languages;

/// <summary>A word for something that happens or goes on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tells">True for the words that tell how it began, false for those that name it.</param>
public sealed record HappeningTerm(Happening Kind, bool Tells) : Term;
