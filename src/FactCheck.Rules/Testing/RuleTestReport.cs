using System.Collections.Immutable;

namespace FactCheck.Rules.Testing;

/// <summary>The outcome of all examples.</summary>
/// <param name="Rules">Number of rules.</param>
/// <param name="Passed">Number of examples that hold.</param>
/// <param name="Failures">Those that do not, by rule.</param>
public sealed record RuleTestReport(int Rules, int Passed, ImmutableArray<RuleTestFailure> Failures);
