namespace FactCheck.Rules.Matching;

/// <summary>A text that is looked for, in lower case.</summary>
/// <param name="Text">The text.</param>
/// <param name="Owner">The number of the expression that needs it.</param>
internal sealed record OwnedLiteral(string Text, int Owner);
