using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="MsBuildReporter"/>.</summary>
internal sealed class MsBuildReport(TextWriter writer, ReportContext context) : Report
{
    public override void Add(CheckedFile file)
    {
        foreach (var diagnostic in file.Result?.Diagnostics ?? [])
        {
            var lines = file.Result!.Source.Lines;
            var (start, end) = (lines.PositionOf(diagnostic.Span.Start), lines.PositionOf(diagnostic.Span.End));
            writer.Write(SafeText.Line(FormattableString.Invariant($"{file.Path}({start.Line},{start.Column},{end.Line},{end.Column}): {CategoryOf(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.Message.In(context.Language)}")));
            writer.Write('\n');
        }
        foreach (var gap in file.Gaps)
        {
            writer.Write(SafeText.Line($"{file.Path}(1,1): error FC0000: {gap}"));
            writer.Write('\n');
        }
    }

    public override void Complete(RunSummary summary)
    {
    }

    /// <summary>MSBuild knows errors and warnings; "message" is shown by editors and passed over by MSBuild.</summary>
    private static string CategoryOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "message",
    };
}
