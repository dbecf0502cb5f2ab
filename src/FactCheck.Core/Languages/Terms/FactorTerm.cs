namespace FactCheck.Languages;

/// <summary>A verb that multiplies: doubled, tripled, «تضاعف».</summary>
/// <param name="Least">The least multiple that the word is used for.</param>
/// <param name="Most">The greatest; none when the word is used for any beyond it.</param>
public sealed record FactorTerm(decimal Least, decimal? Most) : Term;
