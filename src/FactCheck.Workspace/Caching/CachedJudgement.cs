using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Caching;

/// <summary>A complete judgement as it is remembered.</summary>
/// <param name="Language">The article's language.</param>
/// <param name="Diagnostics">The findings.</param>
/// <param name="Suppressed">The findings that a comment suppresses.</param>
public sealed record CachedJudgement(string Language, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SuppressedDiagnostic> Suppressed);
