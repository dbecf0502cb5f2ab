using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="RdjsonReporter"/>. The format counts columns in bytes of UTF-8 from 1; the end is exclusive.</summary>
internal sealed class RdjsonReport : Report
{
    private readonly TextWriter _writer;
    private readonly ReportContext _context;
    private readonly JsonPump _pump;

    public RdjsonReport(TextWriter writer, ReportContext context)
    {
        (_writer, _context, _pump) = (writer, context, new JsonPump(writer, JsonText.Indented));
        _pump.Json.WriteStartObject();
        _pump.Json.WriteStartObject("source");
        _pump.Json.WriteString("name", "FactCheck");
        _pump.Json.WriteEndObject();
        _pump.Json.WriteStartArray("diagnostics");
    }

    public override void Add(CheckedFile file)
    {
        var path = ReportPath.InRepository(file.Path);
        foreach (var diagnostic in file.Result?.Diagnostics ?? []) { Write(diagnostic, path, file.Result!.Source); }
        foreach (var gap in file.Gaps)
        {
            Begin(gap, "ERROR", "incomplete");
            WriteLocation(path, null, default);
            _pump.Json.WriteEndObject();
        }
        _pump.Flush();
    }

    public override void Complete(RunSummary summary)
    {
        _pump.Json.WriteEndArray();
        _pump.Json.WriteEndObject();
        _pump.Flush();
        _pump.Dispose();
        _writer.Write('\n');
    }

    private void Write(Diagnostic diagnostic, string path, SourceText source)
    {
        var json = _pump.Json;
        Begin(diagnostic.Message.In(_context.Language), SeverityOf(diagnostic.Severity), diagnostic.Id);
        WriteLocation(path, source, diagnostic.Span);
        if (diagnostic.Fix is { Safety: not FixSafety.Display } fix)
        {
            json.WriteStartArray("suggestions");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WriteRange(source, edit.Span);
                json.WriteString("text", edit.NewText);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", SafeText.Line(related.Message.In(_context.Language)));
                if (related.Elsewhere is { } there) { WriteLocation(there); } else { WriteLocation(path, source, related.Span); }
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private void Begin(string message, string severity, string code)
    {
        _pump.Json.WriteStartObject();
        _pump.Json.WriteString("message", SafeText.Line(message));
        _pump.Json.WriteString("severity", severity);
        _pump.Json.WriteStartObject("code");
        _pump.Json.WriteString("value", code);
        _pump.Json.WriteEndObject();
    }

    private void WriteLocation(string path, SourceText? source, TextSpan span)
    {
        _pump.Json.WriteStartObject("location");
        _pump.Json.WriteString("path", path);
        if (source is not null) { WriteRange(source, span); }
        _pump.Json.WriteEndObject();
    }

    /// <summary>A place in another article: its lines, since its bytes are not at hand to count columns in.</summary>
    private void WriteLocation(ArticlePlace there)
    {
        _pump.Json.WriteStartObject("location");
        _pump.Json.WriteString("path", ReportPath.InRepository(there.Path));
        _pump.Json.WriteStartObject("range");
        WriteLine("start", there.Start.Line);
        WriteLine("end", there.End.Line);
        _pump.Json.WriteEndObject();
        _pump.Json.WriteEndObject();
    }

    private void WriteLine(string name, int line)
    {
        _pump.Json.WriteStartObject(name);
        _pump.Json.WriteNumber("line", line);
        _pump.Json.WriteEndObject();
    }

    private void WriteRange(SourceText source, TextSpan span)
    {
        _pump.Json.WriteStartObject("range");
        WritePosition("start", source, span.Start);
        WritePosition("end", source, span.End);
        _pump.Json.WriteEndObject();
    }

    private void WritePosition(string name, SourceText source, int offset)
    {
        var position = source.Lines.PositionOf(offset);
        _pump.Json.WriteStartObject(name);
        _pump.Json.WriteNumber("line", position.Line);
        _pump.Json.WriteNumber("column", Encoding.UTF8.GetByteCount(source.Text.AsSpan(offset - (position.Column - 1), position.Column - 1)) + 1);
        _pump.Json.WriteEndObject();
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "ERROR",
        DiagnosticSeverity.Warning => "WARNING",
        _ => "INFO",
    };
}
