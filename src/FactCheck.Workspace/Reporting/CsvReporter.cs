namespace FactCheck.Workspace.Reporting;

/// <summary>The report as a table for spreadsheets, a finding a row.</summary>
public sealed class CsvReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override string FileName => "factcheck.csv";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new CsvReport(writer, context);
}
