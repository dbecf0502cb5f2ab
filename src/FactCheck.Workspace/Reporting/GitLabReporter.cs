namespace FactCheck.Workspace.Reporting;

/// <summary>The report as GitLab takes code quality findings.</summary>
public sealed class GitLabReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "gitlab";

    /// <inheritdoc/>
    public override string FileName => "gl-code-quality-report.json";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new GitLabReport(writer, context);
}
