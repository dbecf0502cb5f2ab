using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>A report while it is written: file by file, so that no run is too long for memory.</summary>
public abstract class Report
{
    /// <summary>Writes one file's findings.</summary>
    public abstract void Add(CheckedFile file);

    /// <summary>Writes what comes at the end.</summary>
    public abstract void Complete(RunSummary summary);
}
