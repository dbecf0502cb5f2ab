using System.Collections.Immutable;

namespace FactCheck.Rules.Evaluation;

/// <summary>What a rule says of a finding.</summary>
/// <param name="Message">The message.</param>
/// <param name="Related">The other places.</param>
/// <param name="Fix">The fix, or none.</param>
/// <param name="Slots">Number of slots that judging and telling need.</param>
public sealed record RuleTelling(LocalizedTemplate Message, ImmutableArray<RelatedPlace> Related, CompiledFix? Fix, int Slots);
