using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Counts of one run.</summary>
public sealed class RunSummary
{
    private readonly int[] _known = new int[Enum.GetValues<DiagnosticSeverity>().Length];
    private readonly int[] _bySeverity = new int[Enum.GetValues<DiagnosticSeverity>().Length];

    /// <summary>Number of files, unreadable ones included.</summary>
    public int Files { get; private set; }

    /// <summary>Number of files with a finding.</summary>
    public int FilesWithFindings { get; private set; }

    /// <summary>Number of files that could not be read or not be judged by every rule.</summary>
    public int Incomplete { get; private set; }

    /// <summary>Number of files that were judged whole and have no finding.</summary>
    public int Clean { get; private set; }

    /// <summary>Number of findings of a severity.</summary>
    public int Count(DiagnosticSeverity severity) => _bySeverity[(int)severity];

    /// <summary>Number of all findings.</summary>
    public int Findings => _bySeverity.Sum();

    /// <summary>Number of findings that a comment in the article suppresses.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Number of findings that the baseline knows.</summary>
    public int Known => _known.Sum();

    /// <summary>The same of a severity.</summary>
    public int CountKnown(DiagnosticSeverity severity) => _known[(int)severity];

    /// <summary>Number of findings that the baseline knows and that are no longer there.</summary>
    public int Fixed { get; set; }

    /// <summary>How the whole compares with the baseline; none without a baseline, and none when only changed lines count.</summary>
    public BaselineTrend? Trend { get; set; }

    /// <summary>Counts a file.</summary>
    public void Add(CheckedFile file)
    {
        Files++;
        if (!file.IsComplete) { Incomplete++; }
        else if (file.Result is { Diagnostics.IsEmpty: true }) { Clean++; }
        foreach (var suppressed in file.Result?.Suppressed ?? [])
        {
            if (suppressed.Source == SuppressionSource.External) { _known[(int)suppressed.Diagnostic.Severity]++; } else { Suppressed++; }
        }
        if (file.Result is not { Diagnostics.IsEmpty: false } result) { return; }
        FilesWithFindings++;
        foreach (var diagnostic in result.Diagnostics) { _bySeverity[(int)diagnostic.Severity]++; }
    }

    /// <summary>True when there is a finding at or above a severity.</summary>
    public bool HasFindingsFrom(DiagnosticSeverity severity)
    {
        for (var i = (int)severity; i < _bySeverity.Length; i++)
        {
            if (_bySeverity[i] > 0) { return true; }
        }
        return false;
    }
}
