namespace FactCheck.Workspace.Reporting;

/// <summary>The report in the Reviewdog Diagnostic Format, for comments on any code host.</summary>
public sealed class RdjsonReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "rdjson";

    /// <inheritdoc/>
    public override string FileName => "factcheck.rdjson";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new RdjsonReport(writer, context);
}
