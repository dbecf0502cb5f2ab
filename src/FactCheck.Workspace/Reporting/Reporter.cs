namespace FactCheck.Workspace.Reporting;

/// <summary>A format of reports. A reporter holds no state of a run.</summary>
public abstract class Reporter
{
    /// <summary>The name that <c>--format</c> takes.</summary>
    public abstract string Name { get; }

    /// <summary>Begins a report.</summary>
    public abstract Report Begin(TextWriter writer, ReportContext context);
}
