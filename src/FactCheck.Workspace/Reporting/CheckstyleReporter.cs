namespace FactCheck.Workspace.Reporting;

/// <summary>The report as Checkstyle XML, which many tools read.</summary>
public sealed class CheckstyleReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "checkstyle";

    /// <inheritdoc/>
    public override string FileName => "checkstyle.xml";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new CheckstyleReport(writer, context);
}
