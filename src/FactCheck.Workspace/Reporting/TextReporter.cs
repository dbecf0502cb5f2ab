namespace FactCheck.Workspace.Reporting;

/// <summary>A report to read in a terminal: by article, each finding with its line and the span marked in it.</summary>
public sealed class TextReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new TextReport(writer, context);
}
