using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>Another place of a finding.</summary>
/// <param name="Place">Where.</param>
/// <param name="Label">What it has to do with the finding.</param>
public sealed record RelatedPlace(BoundExpression Place, LocalizedTemplate Label);
