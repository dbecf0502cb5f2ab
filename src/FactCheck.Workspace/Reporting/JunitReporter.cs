namespace FactCheck.Workspace.Reporting;

/// <summary>The report as JUnit XML, for the test pages of build servers: a suite an article, a test a finding.</summary>
public sealed class JunitReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "junit";

    /// <inheritdoc/>
    public override string FileName => "factcheck.junit.xml";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new JunitReport(writer, context);
}
