namespace FactCheck.Workspace.Reporting;

/// <summary>The report as lines that MSBuild, Visual Studio and many editors take for errors and warnings of a build.</summary>
public sealed class MsBuildReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "msbuild";

    /// <inheritdoc/>
    public override string FileName => "factcheck.msbuild.txt";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new MsBuildReport(writer, context);
}
