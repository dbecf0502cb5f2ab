using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Baselines;

namespace FactCheck.Workspace.Reporting;

/// <summary>How a run compares with the baseline, by severity.</summary>
/// <param name="summary">The counts of the run, those of the known findings among them.</param>
/// <param name="mended">The known findings that are no longer there.</param>
/// <param name="rules">The rules of the run: a mended finding has the severity of its rule, and none when the rule is gone.</param>
public sealed class BaselineTrend(RunSummary summary, IEnumerable<BaselineEntry> mended, IEnumerable<DiagnosticDescriptor> rules)
{
    private readonly ImmutableArray<int> _mended = Count(mended, rules.ToDictionary(r => r.Id, r => r.Severity, StringComparer.Ordinal));

    /// <summary>Number of findings that the baseline knows and that are still there.</summary>
    public int Known(DiagnosticSeverity severity) => summary.CountKnown(severity);

    /// <summary>Number of findings that the baseline does not know.</summary>
    public int New(DiagnosticSeverity severity) => summary.Count(severity);

    /// <summary>Number of findings that the baseline knows and that are no longer there.</summary>
    public int Mended(DiagnosticSeverity severity) => _mended[(int)severity];

    private static ImmutableArray<int> Count(IEnumerable<BaselineEntry> mended, Dictionary<string, DiagnosticSeverity> severities)
    {
        var counts = new int[Enum.GetValues<DiagnosticSeverity>().Length];
        foreach (var entry in mended)
        {
            if (severities.TryGetValue(entry.Rule, out var severity)) { counts[(int)severity] += entry.Count; }
        }
        return [.. counts];
    }
}
