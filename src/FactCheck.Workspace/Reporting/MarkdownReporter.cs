namespace FactCheck.Workspace.Reporting;

/// <summary>The report as a comment under a pull request.</summary>
public sealed class MarkdownReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new MarkdownReport(writer, context);
}
