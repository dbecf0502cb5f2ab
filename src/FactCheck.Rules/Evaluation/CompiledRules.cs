using System.Collections.Immutable;
using FactCheck.Rules.Matching;

namespace FactCheck.Rules.Evaluation;

/// <summary>All rules of a run, with the patterns of all of them together.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Phrases">The phrase patterns.</param>
/// <param name="Regexes">The regular expressions.</param>
/// <param name="RegexOwners">Whose each regular expression is.</param>
public sealed record CompiledRules(
    ImmutableArray<CompiledRule> Rules,
    ImmutableArray<RulePhrases> Phrases,
    RegexSet Regexes, ImmutableArray<PatternOwner> RegexOwners);
