using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using FactCheck.Diagnostics;
using FactCheck.Testing;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Facts;

namespace FactCheck.Tests.Workspace.Reporting;

/// <summary>Each format read back by a reader of its kind: what was found is what it says, and nothing of an article does anything else.</summary>
public sealed partial class FormatTests
{
    private static readonly CheckedFile[] Files = [.. Reports.Fixtures(""), Reports.Check("./a/٪,:\"'<x>\u202E\u0007=.txt", Reports.Hostile), new("gone,%0A.txt", null, "it is gone: 100%")];

    private static readonly (CheckedFile File, Diagnostic Diagnostic)[] Found = [.. Files.SelectMany(f => (f.Result?.Diagnostics ?? []).Select(d => (f, d)))];

    private static readonly int Gaps = Files.Sum(f => f.Gaps.Count());

    public static TheoryData<string> Formats => new(Reports.Formats.Select(r => r.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_text_of_an_article_does_anything_in_any_format(string format)
    {
        foreach (var language in new[] { "en", "ar" })
        {
            var report = Reports.Write(format, language, Files);

            Assert.DoesNotContain(report, c => (c < ' ' && c is not ('\n' or '\r')) || c is >= '\u007F' and <= '\u009F' or >= '\u202A' and <= '\u202E' or '\u2066' or '\u2067' or '\u2028' or '\u2029' or >= '\uFFFE');
            Assert.DoesNotContain("##[", report, StringComparison.Ordinal);
            Assert.DoesNotContain("##vso", report, StringComparison.Ordinal);
            Assert.Equal(report.Count(c => c == '\u2068'), report.Count(c => c == '\u2069'));
            Assert.True(new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(report) > 0);
            Assert.Equal(format == "github" ? Found.Length + Gaps : 0, report.Split('\n', '\r').Count(l => l.TrimStart().StartsWith("::", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Junit_is_valid_and_its_failures_are_what_fails_the_run()
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.Schemas.Add(null, ProjectFolder.At("tests", "FactCheck.Tests", "Schemas", "junit-10.xsd"));
        settings.ValidationEventHandler += (_, e) => Assert.Fail(e.Message);
        foreach (DiagnosticSeverity? failOn in new DiagnosticSeverity?[] { null, DiagnosticSeverity.Error, DiagnosticSeverity.Hint })
        {
            using var reader = XmlReader.Create(new StringReader(Reports.Write("junit", "ar", failOn, Files)), settings);
            var suites = XDocument.Load(reader).Root!.Elements("testsuite").ToArray();

            Assert.Equal(Files.Length, suites.Length);
            Assert.Equal(Found.Count(f => f.Diagnostic.Severity >= failOn), suites.Sum(s => s.Descendants("failure").Count()));
            Assert.Equal(Gaps, suites.Sum(s => s.Descendants("error").Count()));
            Assert.All(suites, s => Assert.Equal((int)s.Attribute("tests")!, s.Elements("testcase").Count()));
            Assert.All(suites, s => Assert.Equal((int)s.Attribute("failures")!, s.Descendants("failure").Count()));
            Assert.All(suites, s => Assert.NotEmpty(s.Elements("testcase")));
        }
    }

    [Fact]
    public void Checkstyle_names_every_finding_and_every_file()
    {
        var root = XDocument.Parse(Reports.Write("checkstyle", "en", Files)).Root!;

        Assert.Equal("checkstyle", root.Name.LocalName);
        Assert.Equal(Files.Length, root.Elements("file").Count());
        Assert.Equal(Found.Select(f => "factcheck." + f.Diagnostic.Id).Order(), root.Descendants("error").Select(e => (string)e.Attribute("source")!).Where(s => s != "factcheck.incomplete").Order());
        Assert.Equal(Gaps, root.Descendants("error").Count(e => (string)e.Attribute("source")! == "factcheck.incomplete"));
        Assert.All(root.Descendants("error"), e => Assert.Contains((string)e.Attribute("severity")!, new[] { "error", "warning", "info" }));
        Assert.All(root.Descendants("error"), e => Assert.True((int)e.Attribute("line")! > 0 && (int)e.Attribute("column")! > 0 && ((string)e.Attribute("message")!).Length > 0));
    }

    [Fact]
    public void GitHub_reads_one_annotation_a_finding_with_its_place()
    {
        var lines = Reports.Write("github", "en", Files).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var commands = lines[..^1].Select(l => Command().Match(l)).ToArray();

        Assert.All(commands, c => Assert.True(c.Success, c.Value));
        Assert.StartsWith("FactCheck: articles: ", lines[^1], StringComparison.Ordinal);
        var read = commands.Select(c => c.Groups["properties"].Value.Split(',').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => Unescape(p[1]))).ToArray();
        var expected = Found.Select(f => (f.File.Result!.Article.Source.Lines.PositionOf(f.Diagnostic.Span.Start).Line, f.Diagnostic.Id)).ToArray();
        Assert.Equal(expected, read.Where(p => p.ContainsKey("line")).Select(p => (int.Parse(p["line"], System.Globalization.CultureInfo.InvariantCulture), p["title"].Split(':')[0])));
        Assert.Equal(Gaps, read.Count(p => p["title"] == "FactCheck"));
        Assert.Equal("not judged: it is gone: 100%", Unescape(commands[^1].Groups["message"].Value));
        Assert.Equal("gone,%0A.txt", read[^1]["file"]);
    }

    [Fact]
    public void GitLab_takes_every_finding_once_with_a_relative_path()
    {
        using var report = JsonDocument.Parse(Reports.Write("gitlab", "en", Files));
        var issues = report.RootElement.EnumerateArray().ToArray();

        Assert.Equal(Found.Length + Gaps, issues.Length);
        Assert.Equal(issues.Length, issues.Select(i => i.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(issues, i => Assert.Contains(i.GetProperty("severity").GetString(), new[] { "info", "minor", "major", "critical", "blocker" }));
        Assert.All(issues, i => Assert.True(i.GetProperty("description").GetString()!.Length > 0 && i.GetProperty("check_name").GetString()!.Length > 0));
        Assert.All(issues, i => Assert.True(i.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() > 0));
        Assert.All(issues, i => Assert.False(i.GetProperty("location").GetProperty("path").GetString()!.StartsWith("./", StringComparison.Ordinal)));
        Assert.Equal("[]", Reports.Write("gitlab", "en").Trim().Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_a_finding_stays_when_the_text_around_it_moves()
    {
        const string Wrong = "وصل يوم الخميس 14 كانون الثاني 2017 إلى المدينة.";
        var before = Prints($"{Wrong}\n\nنص.");
        var after = Prints($"سطر جديد.\n\nسطر آخر.\n\n{Wrong}\n\nنص.");

        Assert.Equal(before, after);
        Assert.Equal(2, Prints($"{Wrong}\n\n{Wrong}").Distinct().Count());

        static string?[] Prints(string text)
        {
            using var report = JsonDocument.Parse(Reports.Write("gitlab", "en", Reports.Check("x.txt", text)));
            return [.. report.RootElement.EnumerateArray().Select(i => i.GetProperty("fingerprint").GetString())];
        }
    }

    [Fact]
    public void Rdjson_counts_bytes_of_the_file()
    {
        using var report = JsonDocument.Parse(Reports.Write("rdjson", "en", Files));
        var diagnostics = report.RootElement.GetProperty("diagnostics").EnumerateArray().ToArray();

        Assert.Equal("FactCheck", report.RootElement.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal(Found.Length + Gaps, diagnostics.Length);
        Assert.All(diagnostics, d => Assert.Contains(d.GetProperty("severity").GetString(), new[] { "ERROR", "WARNING", "INFO" }));
        var placed = diagnostics.Where(d => d.GetProperty("location").TryGetProperty("range", out _)).ToArray();
        Assert.Equal(Found.Length, placed.Length);
        foreach (var ((file, diagnostic), read) in Found.Zip(placed))
        {
            Assert.Equal(diagnostic.Id, read.GetProperty("code").GetProperty("value").GetString());
            var source = file.Result!.Article.Source;
            Assert.Equal(Encoding.UTF8.GetBytes(source.Slice(diagnostic.Span)), Cut(source.Text, read.GetProperty("location").GetProperty("range")));
            Assert.Equal(diagnostic.Related.Length, read.TryGetProperty("relatedLocations", out var related) ? related.GetArrayLength() : 0);
            if (diagnostic.Fix is { Safety: not FixSafety.Display } fix) { Assert.Equal(fix.Edits.Select(e => e.NewText), read.GetProperty("suggestions").EnumerateArray().Select(s => s.GetProperty("text").GetString())); }
        }
    }

    [Fact]
    public void A_spreadsheet_gets_a_row_a_finding_and_no_formula()
    {
        var csv = Reports.Write("csv", "ar", Files);
        var rows = CsvTable.Read(csv[1..]);

        Assert.Equal('\uFEFF', csv[0]);
        Assert.Equal(Found.Select(f => f.Diagnostic.Id), rows.Select(r => r["rule"]).Where(r => r.Length > 0));
        Assert.Equal(Gaps, rows.Count(r => r["severity"] == "incomplete"));
        Assert.DoesNotContain(rows.SelectMany(r => r.Values), v => v.TrimStart() is ['=' or '+' or '-' or '@', ..]);
        var formula = CsvTable.Read(Reports.Write("csv", "en", new CheckedFile("=cmd|' /C calc'!A0.txt", null, "@SUM(1)"))[1..])[0];
        Assert.Equal("'=cmd|' /C calc'!A0.txt", formula["path"]);
        Assert.Equal("'@SUM(1)", formula["message"]);
    }

    [Fact]
    public void A_build_reads_a_place_a_severity_and_a_rule_in_each_line()
    {
        var lines = Reports.Write("msbuild", "en", Files).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Found.Length + Gaps, lines.Length);
        Assert.Equal(Found.Select(f => f.Diagnostic.Id).Order(), lines.Select(l => BuildLine().Match(l)).Where(m => m.Groups["code"].Value != "FC0000").Select(m => m.Groups["code"].Value).Order());
    }

    private static byte[] Cut(string text, JsonElement range)
    {
        var lines = new Text.LineMap(text);
        return Encoding.UTF8.GetBytes(text)[OffsetOf("start")..OffsetOf("end")];

        int OffsetOf(string name)
        {
            var position = range.GetProperty(name);
            return Encoding.UTF8.GetByteCount(text.AsSpan(0, lines.LineSpan(position.GetProperty("line").GetInt32()).Start)) + position.GetProperty("column").GetInt32() - 1;
        }
    }

    private static string Unescape(string text) => text.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex(@"^::(?<command>error|warning|notice) (?<properties>[a-zA-Z]+=[^,:]*(?:,[a-zA-Z]+=[^,:]*)*)::(?<message>.+)$")]
    private static partial Regex Command();

    [GeneratedRegex(@"^[^\n]+?\(\d+,\d+(?:,\d+,\d+)?\): (?:error|warning|message) (?<code>[A-Z]+\d+): .+$")]
    private static partial Regex BuildLine();
}
