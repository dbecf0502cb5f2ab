using System.Collections.Immutable;
using FactCheck.Rules.Matching;

namespace FactCheck.Rules.Evaluation;

/// <summary>Phrase patterns of rules that are looked for together.</summary>
/// <param name="Set">The patterns.</param>
/// <param name="Owners">Whose each of them is.</param>
public sealed record RulePhrases(PhraseSet Set, ImmutableArray<PatternOwner> Owners);
