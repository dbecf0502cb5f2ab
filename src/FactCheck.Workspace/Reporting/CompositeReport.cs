using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Several reports of one run.</summary>
public sealed class CompositeReport(IReadOnlyList<Report> reports) : Report
{
    /// <inheritdoc/>
    public override void Add(CheckedFile file)
    {
        foreach (var report in reports) { report.Add(file); }
    }

    /// <inheritdoc/>
    public override void Complete(RunSummary summary)
    {
        foreach (var report in reports) { report.Complete(summary); }
    }
}
