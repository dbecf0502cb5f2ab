using FactCheck.Text;

namespace FactCheck.Diagnostics;

/// <summary>Another place that a finding stands on, and what it has to do with it.</summary>
public sealed record RelatedLocation(TextSpan Span, LocalizedText Message);
