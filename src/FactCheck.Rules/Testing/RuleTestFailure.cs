namespace FactCheck.Rules.Testing;

/// <summary>An example that does not hold.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Path">The pack file.</param>
/// <param name="Line">The example's line, from 1.</param>
/// <param name="Message">What was expected and what came.</param>
public sealed record RuleTestFailure(string Rule, string Path, int Line, string Message);
