using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Workspace.Reporting;

/// <summary>The JSON shape of a finding, the same in reports and streams.</summary>
internal static class DiagnosticJson
{
    /// <summary>Writes a finding; what lies in a title that was set above the text says so, and its places are those in the title.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, SourceText source, string language, TitleAbove? title = null)
    {
        title ??= TitleAbove.None;
        var position = source.Lines.PositionOf(diagnostic.Span.Start);
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Id);
        json.WriteString("severity", NameOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message.In(language));
        WriteSpan(json, diagnostic.Span, title);
        json.WriteNumber("line", title.LineOf(diagnostic.Span, position.Line));
        json.WriteNumber("column", position.Column);
        json.WriteString("text", source.Slice(diagnostic.Span));
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                if (related.Elsewhere is { } there)
                {
                    json.WriteString("path", there.Path);
                    json.WriteNumber("line", there.Start.Line);
                    json.WriteNumber("column", there.Start.Column);
                }
                WriteSpan(json, related.Span, related.Elsewhere is null ? title : TitleAbove.None);
                json.WriteString("text", related.Elsewhere?.Text ?? source.Slice(related.Span));
                json.WriteString("message", related.Message.In(language));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (!diagnostic.Facts.IsEmpty) { WriteFacts(json, diagnostic.Facts); }
        if (diagnostic.Fix is { } fix) { WriteFix(json, fix, language, title); }
        json.WriteEndObject();
    }

    public static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Hint => "hint",
        _ => "info",
    };

    /// <summary>The facts that a finding rests on, with their packs.</summary>
    public static void WriteFacts(Utf8JsonWriter json, IEnumerable<CitedFact> facts)
    {
        json.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            json.WriteString("pack", fact.Pack);
            json.WriteString("source", fact.Source);
            json.WriteString("checked", fact.Checked.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("certainty", fact.Certainty);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix, string language, TitleAbove title)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title.In(language));
        json.WriteString("safety", fix.Safety switch { FixSafety.Safe => "safe", FixSafety.Suggestion => "suggestion", _ => "display" });
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteSpan(json, edit.Span, title);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span, TitleAbove title)
    {
        if (title.Holds(span)) { json.WriteBoolean("inTitle", true); }
        json.WriteNumber("start", title.StartOf(span));
        json.WriteNumber("length", span.Length);
    }
}
