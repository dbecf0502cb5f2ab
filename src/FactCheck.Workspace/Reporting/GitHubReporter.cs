namespace FactCheck.Workspace.Reporting;

/// <summary>The report as workflow commands that GitHub shows as annotations on the changed lines.</summary>
public sealed class GitHubReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "github";

    /// <inheritdoc/>
    public override string FileName => "factcheck.github.txt";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new GitHubReport(writer, context);
}
