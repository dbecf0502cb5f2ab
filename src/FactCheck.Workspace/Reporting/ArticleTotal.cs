using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>What a run found in one article.</summary>
/// <param name="Path">The file as it is shown.</param>
/// <param name="Score">Its score, or none when it was not judged by every rule.</param>
/// <param name="BySeverity">Number of findings by severity.</param>
public sealed record ArticleTotal(string Path, ArticleScore? Score, ImmutableArray<int> BySeverity)
{
    /// <summary>True when it was judged by every rule and nothing was found.</summary>
    public bool IsClean => Score is not null && BySeverity.All(c => c == 0);

    /// <summary>Number of findings of a severity.</summary>
    public int Count(DiagnosticSeverity severity) => BySeverity[(int)severity];

    internal static ArticleTotal Of(CheckedFile file)
    {
        var counts = new int[Enum.GetValues<DiagnosticSeverity>().Length];
        foreach (var diagnostic in file.Result?.Diagnostics ?? []) { counts[(int)diagnostic.Severity]++; }
        return new ArticleTotal(file.Path, ArticleScore.Of(file), [.. counts]);
    }
}
