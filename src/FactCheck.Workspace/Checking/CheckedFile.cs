using FactCheck.Analysis;
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

    /// <summary>True when every rule judged the article.</summary>
    public bool IsComplete => Result is { IsComplete: true };
}
