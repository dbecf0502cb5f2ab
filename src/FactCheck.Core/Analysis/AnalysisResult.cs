using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Syntax;

namespace FactCheck.Analysis;

/// <summary>The judgement of one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Diagnostics">The findings in the order of reports.</param>
/// <param name="Failures">The rules that could not be judged, by id.</param>
public sealed record AnalysisResult(Article Article, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<AnalysisFailure> Failures)
{
    /// <summary>True when every rule was judged.</summary>
    public bool IsComplete => Failures.IsEmpty;
}
