using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="GitHubReporter"/>. The commands are the report's own; a text of an article can't begin one or leave its place in one.</summary>
internal sealed class GitHubReport(TextWriter writer, ReportContext context) : Report
{
    private readonly ReportWords _words = ReportWords.In(context.Language);

    public override void Add(CheckedFile file)
    {
        var path = ReportPath.InRepository(file.Path);
        foreach (var diagnostic in file.Result?.Diagnostics ?? [])
        {
            var lines = file.Result!.Source.Lines;
            var (start, end) = (lines.PositionOf(diagnostic.Span.Start), lines.PositionOf(diagnostic.Span.End));
            var fix = diagnostic.Fix is { } known ? $"\n{_words.Fix}: {SafeText.Line(known.Title.In(context.Language))}" : "";
            writer.Write($"::{CommandOf(diagnostic.Severity)} file={Property(path)},line={start.Line},endLine={end.Line}");
            if (start.Line == end.Line) { writer.Write($",col={start.Column},endColumn={end.Column}"); } // GitHub refuses columns over several lines
            writer.Write($",title={Property($"{diagnostic.Id}: {diagnostic.Descriptor.Title.In(context.Language)}")}::{Data(SafeText.Line(diagnostic.Message.In(context.Language)) + fix)}\n");
        }
        foreach (var gap in file.Gaps)
        {
            writer.Write($"::error file={Property(path)},title=FactCheck::{Data(SafeText.Line($"{_words.NotJudged}: {gap}"))}\n");
        }
    }

    public override void Complete(RunSummary summary) => writer.Write($"FactCheck: {_words.Totals(summary, context.Language)}\n");

    private static string CommandOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(SafeText.Line(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
