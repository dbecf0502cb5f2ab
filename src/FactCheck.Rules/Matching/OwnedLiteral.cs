namespace FactCheck.Rules.Matching;

/// <summary>A text that is looked for, in lower case.</summary>
/// <param name="Text">The text.</param>
/// <param name="Owner">The number of the expression that needs it.</param>
/// <param name="Surroundings">What stands around it where it is needed; none when nothing is known. One for all literals of an owner.</param>
internal sealed record OwnedLiteral(string Text, int Owner, LiteralSurroundings? Surroundings = null);
