using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="JsonReporter"/>.</summary>
internal sealed class JsonReport : Report
{
    private readonly TextWriter _writer;
    private readonly ReportContext _context;
    private readonly JsonPump _pump;

    public JsonReport(TextWriter writer, ReportContext context)
    {
        (_writer, _context, _pump) = (writer, context, new JsonPump(writer, JsonText.Indented));
        _pump.Json.WriteStartObject();
        _pump.Json.WriteString("schema", "factcheck-report/1");
        _pump.Json.WriteStartArray("articles");
    }

    public override void Add(CheckedFile file)
    {
        var json = _pump.Json;
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("language", file.Result?.Language);
        json.WriteStartArray("diagnostics");
        if (file.Result is { } result)
        {
            foreach (var diagnostic in result.Diagnostics) { DiagnosticJson.Write(json, diagnostic, result.Source, _context.Language); }
        }
        json.WriteEndArray();
        if (file.Error is { } error) { json.WriteString("error", error); }
        if (file.Result is { IsComplete: false } cut)
        {
            json.WriteStartArray("failures");
            foreach (var failure in cut.Failures)
            {
                json.WriteStartObject();
                json.WriteString("rule", failure.Rule);
                json.WriteString("reason", failure.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
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
}
