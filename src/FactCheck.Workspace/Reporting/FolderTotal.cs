using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>What a run found in the articles of one folder, those of folders below it not counted.</summary>
/// <param name="path">The folder as it is shown, with forward slashes.</param>
public sealed class FolderTotal(string path)
{
    private readonly int[] _bySeverity = new int[Enum.GetValues<DiagnosticSeverity>().Length];
    private int _scored;
    private int _points;

    /// <summary>The folder.</summary>
    public string Path => path;

    /// <summary>Number of articles.</summary>
    public int Articles { get; private set; }

    /// <summary>The mean score of the articles that have one, rounded down; none when no article has.</summary>
    public int? Score => _scored == 0 ? null : _points / _scored;

    /// <summary>Number of findings of a severity.</summary>
    public int Count(DiagnosticSeverity severity) => _bySeverity[(int)severity];

    internal void Add(ArticleTotal article)
    {
        Articles++;
        for (var i = 0; i < _bySeverity.Length; i++) { _bySeverity[i] += article.Count((DiagnosticSeverity)i); }
        if (article.Score is not { } score) { return; }
        _scored++;
        _points += score.Value;
    }
}
