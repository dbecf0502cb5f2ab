using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="GitLabReporter"/>.</summary>
internal sealed class GitLabReport : Report
{
    private readonly TextWriter _writer;
    private readonly ReportContext _context;
    private readonly JsonPump _pump;

    public GitLabReport(TextWriter writer, ReportContext context)
    {
        (_writer, _context, _pump) = (writer, context, new JsonPump(writer, JsonText.Indented));
        _pump.Json.WriteStartArray();
    }

    public override void Add(CheckedFile file)
    {
        var path = ReportPath.InRepository(file.Path);
        var prints = new FindingPrints(path);
        foreach (var diagnostic in file.Result?.Diagnostics ?? [])
        {
            var source = file.Result!.Source;
            Write(diagnostic.Id, SeverityOf(diagnostic.Severity), diagnostic.Message.In(_context.Language), prints.Next(diagnostic.Fingerprint), path,
                source.Lines.PositionOf(diagnostic.Span.Start).Line, source.Lines.PositionOf(diagnostic.Span.End).Line);
        }
        foreach (var gap in file.Gaps) { Write("incomplete", "blocker", gap, prints.Next(gap), path, 1, 1); }
        _pump.Flush();
    }

    public override void Complete(RunSummary summary)
    {
        _pump.Json.WriteEndArray();
        _pump.Flush();
        _pump.Dispose();
        _writer.Write('\n');
    }

    private void Write(string check, string severity, string description, string fingerprint, string path, int begin, int end)
    {
        var json = _pump.Json;
        json.WriteStartObject();
        json.WriteString("description", SafeText.Line(description));
        json.WriteString("check_name", check);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", severity);
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", begin);
        json.WriteNumber("end", end);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "critical",
        DiagnosticSeverity.Warning => "major",
        DiagnosticSeverity.Hint => "minor",
        _ => "info",
    };
}
