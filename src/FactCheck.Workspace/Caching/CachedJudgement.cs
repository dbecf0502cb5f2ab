using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Caching;

/// <summary>A judgement as it is set aside or remembered.</summary>
/// <param name="Language">The article's language.</param>
/// <param name="Diagnostics">The findings.</param>
/// <param name="Suppressed">The findings that a comment suppresses.</param>
/// <param name="Failures">The rules that could not judge.</param>
public sealed record CachedJudgement(string Language, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SuppressedDiagnostic> Suppressed,
    ImmutableArray<AnalysisFailure> Failures)
{
    /// <summary>What is kept of a judgement.</summary>
    public static CachedJudgement Of(AnalysisResult result) => new(result.Language, result.Diagnostics, result.Suppressed, result.Failures);
}
