namespace FactCheck.Workspace.Reporting;

/// <summary>The report as SARIF 2.1.0, for code scanning.</summary>
public sealed class SarifReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "sarif";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new SarifReport(writer, context);
}
