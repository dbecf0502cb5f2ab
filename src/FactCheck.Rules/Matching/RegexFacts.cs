namespace FactCheck.Rules.Matching;

/// <summary>What is known of an expression when it is added to a set.</summary>
/// <param name="IsAlwaysOn">True when no text is in every match, so that it runs over every block.</param>
/// <param name="Names">The names of its groups.</param>
public sealed record RegexFacts(bool IsAlwaysOn, IReadOnlyList<string> Names);
