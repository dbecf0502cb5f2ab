using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Corpus;

namespace FactCheck.Workspace.Checking;

/// <summary>One file and its judgement, or why there is none.</summary>
/// <param name="Path">The path as it is shown, with forward slashes.</param>
/// <param name="Result">The judgement.</param>
/// <param name="Error">Why the file could not be read or judged.</param>
public sealed record CheckedFile(string Path, AnalysisResult? Result, string? Error)
{
    /// <summary>What an index keeps of the article, when one is being made.</summary>
    internal ArticleRecord? Record { get; init; }

    /// <summary>The least severity that fails the run in this file, or none when nothing does.</summary>
    public DiagnosticSeverity? FailOn { get; init; } = DiagnosticSeverity.Error;

    /// <summary>True when a finding fails the run.</summary>
    public bool Fails => Result is { } result && result.Diagnostics.Any(d => d.Severity >= FailOn);

    /// <summary>True when every rule judged the article.</summary>
    public bool IsComplete => Result is { IsComplete: true };

    /// <summary>What keeps it from being complete, in one line each: why it could not be read, and the rules that could not judge it.</summary>
    public IEnumerable<string> Gaps => (Error is null ? [] : new[] { Error }).Concat(Result?.Failures.Select(f => $"{f.Rule}: {f.Reason}") ?? []);
}
