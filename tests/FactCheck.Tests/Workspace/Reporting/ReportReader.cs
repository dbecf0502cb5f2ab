using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using AngleSharp.Html.Parser;
using FactCheck.Testing;
using FactCheck.Workspace.Facts;
using Json.Schema;

namespace FactCheck.Tests.Workspace.Reporting;

/// <summary>Reads reports as their readers do, holding them against their schemas where there are some.</summary>
internal static partial class ReportReader
{
    private static readonly Lazy<JsonSchema> Sarif = new(() => JsonSchema.FromText(File.ReadAllText(SchemaAt("sarif-2.1.0.json"))));

    /// <summary>The rules of the findings that a report tells, in ordinal order. Those that do not count are left out.</summary>
    public static string[] RulesIn(string format, string report) => [.. (format switch
    {
        "text" => TextLine().Matches(report).Select(m => m.Groups[1].Value),
        "markdown" => MarkdownLine().Matches(report).Select(m => m.Groups[1].Value),
        "html" => new HtmlParser().ParseDocument(report).QuerySelectorAll(".note .rule").Select(e => e.TextContent),
        "json" => JsonDocument.Parse(report).RootElement.GetProperty("articles").EnumerateArray().SelectMany(a => a.GetProperty("diagnostics").EnumerateArray()).Select(d => d.GetProperty("rule").GetString()!),
        "sarif" => InSarif(report),
        "junit" => Junit(report).Descendants("testcase").Select(t => ((string)t.Attribute("name")!).Split(' ')[0]).Where(n => n != "FactCheck"),
        "github" => Titles().Matches(report).Select(m => m.Groups[1].Value),
        "gitlab" => JsonDocument.Parse(report).RootElement.EnumerateArray().Select(i => i.GetProperty("check_name").GetString()!),
        "checkstyle" => XDocument.Parse(report).Descendants("error").Select(e => ((string)e.Attribute("source")!)["factcheck.".Length..]),
        "rdjson" => JsonDocument.Parse(report).RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetProperty("value").GetString()!),
        "csv" => CsvTable.Read(report.TrimStart('\uFEFF')).Select(r => r["rule"]),
        "msbuild" => BuildLine().Matches(report).Select(m => m.Groups[1].Value),
        _ => throw new ArgumentException($"no reader for {format}", nameof(format)),
    }).Order(StringComparer.Ordinal)];

    /// <summary>A SARIF log that its schema takes, within what GitHub takes.</summary>
    public static JsonNode ValidSarif(string report)
    {
        var log = JsonNode.Parse(report)!;
        var verdict = Sarif.Value.Evaluate(JsonDocument.Parse(report).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(verdict.IsValid, string.Join('\n', (verdict.Details ?? []).Where(d => d.Errors is { Count: > 0 }).Take(5).Select(d => $"{d.InstanceLocation}: {string.Join(' ', d.Errors!.Values)}")));
        var run = Assert.Single(log["runs"]!.AsArray())!;
        Assert.InRange(run["results"]!.AsArray().Count, 0, 25_000);
        Assert.InRange(run["tool"]!["driver"]!["rules"]!.AsArray().Count, 0, 25_000);
        Assert.All(run["results"]!.AsArray(), r => Assert.InRange(r!["locations"]!.AsArray().Count, 1, 1_000));
        return log;
    }

    /// <summary>A JUnit report that its schema takes.</summary>
    public static XDocument Junit(string report)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.Schemas.Add(null, SchemaAt("junit-10.xsd"));
        settings.ValidationEventHandler += (_, e) => Assert.Fail(e.Message);
        using var reader = XmlReader.Create(new StringReader(report), settings);
        return XDocument.Load(reader);
    }

    private static IEnumerable<string> InSarif(string report) =>
        ValidSarif(report)["runs"]![0]!["results"]!.AsArray().Where(r => r!["suppressions"] is not JsonArray { Count: > 0 }).Select(r => r!["ruleId"]!.GetValue<string>());

    private static string SchemaAt(string name) => ProjectFolder.At("tests", "FactCheck.Tests", "Schemas", name);

    [GeneratedRegex(@"^ *\d+:\d+  (?:error|warning|hint|info) ([A-Z]+\d+) ", RegexOptions.Multiline)]
    private static partial Regex TextLine();

    [GeneratedRegex(@"^- \*\*(?:error|warning|hint|info)\*\* `([A-Z]+\d+)` ", RegexOptions.Multiline)]
    private static partial Regex MarkdownLine();

    [GeneratedRegex(@"^::(?:error|warning|notice) [^:]*title=([A-Z]+\d+)", RegexOptions.Multiline)]
    private static partial Regex Titles();

    [GeneratedRegex(@"^[^\n]+\(\d+,\d+(?:,\d+,\d+)?\): (?:error|warning|message) ([A-Z]+\d+): ", RegexOptions.Multiline)]
    private static partial Regex BuildLine();
}
