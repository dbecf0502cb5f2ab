using System.Text.Json;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="SarifReporter"/>.</summary>
internal sealed class SarifReport : Report
{
    /// <summary>GitHub refuses more results in a run.</summary>
    private const int MostResults = 25_000;

    private readonly TextWriter _writer;
    private readonly ReportContext _context;
    private readonly JsonPump _pump;
    private readonly List<(string Path, string Message)> _notifications = [];
    private readonly Dictionary<string, int> _rules;
    private int _results;
    private int _left;

    public SarifReport(TextWriter writer, ReportContext context)
    {
        (_writer, _context, _pump) = (writer, context, new JsonPump(writer, JsonText.Indented));
        _rules = context.Descriptors.Select((d, i) => (d.Id, i)).ToDictionary(d => d.Id, d => d.i, StringComparer.Ordinal);
        var json = _pump.Json;
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "FactCheck");
        json.WriteString("version", context.Version);
        json.WriteStartArray("rules");
        foreach (var descriptor in context.Descriptors) { WriteRule(json, descriptor); }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public override void Add(CheckedFile file)
    {
        if (file.Error is { } error) { _notifications.Add((file.Path, error)); }
        if (file.Result is not { } result) { return; }
        foreach (var failure in result.Failures) { _notifications.Add((file.Path, $"{failure.Rule}: {failure.Reason}")); }
        foreach (var diagnostic in result.Diagnostics) { Add(diagnostic, null, file.Path, result.Source); }
        foreach (var suppressed in result.Suppressed) { Add(suppressed.Diagnostic, suppressed, file.Path, result.Source); }
        _pump.Flush();
    }

    private void Add(Diagnostic diagnostic, SuppressedDiagnostic? suppressed, string path, SourceText source)
    {
        if (_results == MostResults) { _left++; }
        else
        {
            WriteResult(diagnostic, suppressed, path, source);
            _results++;
        }
    }

    public override void Complete(RunSummary summary)
    {
        if (_left > 0) { _notifications.Add(("", FormattableString.Invariant($"{_left} more results were left out: a run may hold {MostResults}"))); }
        var json = _pump.Json;
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", summary.Incomplete == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (path, message) in _notifications)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteMessage(json, message);
            if (path.Length > 0)
            {
                json.WriteStartArray("locations");
                WriteLocation(json, path, null, default, null);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        _pump.Flush();
        _pump.Dispose();
        _writer.Write('\n');
    }

    private void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        WriteMultiformat(json, "shortDescription", descriptor.Title.In(_context.Language));
        if (!descriptor.Why.IsEmpty) { WriteMultiformat(json, "fullDescription", descriptor.Why.In(_context.Language)); }
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(descriptor.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Diagnostic diagnostic, SuppressedDiagnostic? suppressed, string path, SourceText source)
    {
        var json = _pump.Json;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        if (_rules.TryGetValue(diagnostic.Id, out var index)) { json.WriteNumber("ruleIndex", index); }
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteMessage(json, diagnostic.Message.In(_context.Language));
        json.WriteStartArray("locations");
        WriteLocation(json, path, source, diagnostic.Span, null);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in diagnostic.Related)
            {
                var message = related.Message.In(_context.Language);
                if (related.Elsewhere is { } there) { WriteLocation(json, there, message); }
                else
                {
                    WriteLocation(json, path, source, related.Span,
                    message);
                }
            }
            json.WriteEndArray();
        }
        json.WriteStartObject("partialFingerprints");
        json.WriteString("factcheck/1", diagnostic.Fingerprint);
        json.WriteEndObject();
        if (suppressed is not null) { WriteSuppression(json, suppressed); }
        if (diagnostic.Fix is { } fix && !fix.Edits.IsEmpty) { WriteFix(json, fix, path, source); }
        if (!diagnostic.Facts.IsEmpty)
        {
            json.WriteStartObject("properties");
            DiagnosticJson.WriteFacts(json, diagnostic.Facts);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SuppressedDiagnostic suppressed)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppressed.Source == SuppressionSource.InSource ? "inSource" : "external");
        if (suppressed.Reason.Length > 0) { json.WriteString("justification", suppressed.Reason); }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFix(Utf8JsonWriter json, Fix fix, string path, SourceText source)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", fix.Title.In(_context.Language));
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, path);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", source, edit.Span);
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.NewText);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, SourceText? source, TextSpan span, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, path);
        if (source is not null) { WriteRegion(json, "region", source, span); }
        json.WriteEndObject();
        if (message is not null) { WriteMessage(json, message); }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, ArticlePlace place, string message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, place.Path);
        WriteRegion(json, "region", place.Start, place.End, place.Span);
        json.WriteEndObject();
        WriteMessage(json, message);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceText source, TextSpan span) =>
        WriteRegion(json, name, source.Lines.PositionOf(span.Start), source.Lines.PositionOf(span.End), span);

    private static void WriteRegion(Utf8JsonWriter json, string name, LinePosition start, LinePosition end, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteMultiformat(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
