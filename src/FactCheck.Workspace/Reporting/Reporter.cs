namespace FactCheck.Workspace.Reporting;

/// <summary>A format of reports. A reporter holds no state of a run.</summary>
public abstract class Reporter
{
    /// <summary>The name that <c>--format</c> takes.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the file when the report is written into a folder.</summary>
    public virtual string FileName => $"factcheck.{Name}";

    /// <summary>Begins a report.</summary>
    public abstract Report Begin(TextWriter writer, ReportContext context);
}
