namespace FactCheck.Languages;

/// <summary>A word that tells how votes were given: in favour, against, abstained.</summary>
/// <param name="Side">The side.</param>
public sealed record BallotTerm(BallotSide Side) : Term;
