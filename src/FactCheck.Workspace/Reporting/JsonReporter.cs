namespace FactCheck.Workspace.Reporting;

/// <summary>The report as JSON, schema <c>factcheck-report/1</c>.</summary>
public sealed class JsonReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new JsonReport(writer, context);
}
