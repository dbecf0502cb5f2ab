namespace FactCheck.Rules.Matching;

/// <summary>What a named group of a regular expression caught.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Start">First unit in the expression's view of the whole article.</param>
/// <param name="Length">Number of units.</param>
public sealed record RegexCapture(string Name, int Start, int Length);
