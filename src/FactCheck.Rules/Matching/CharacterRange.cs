namespace FactCheck.Rules.Matching;

/// <summary>Characters from one to another, both included.</summary>
internal sealed record CharacterRange(char First, char Last);
