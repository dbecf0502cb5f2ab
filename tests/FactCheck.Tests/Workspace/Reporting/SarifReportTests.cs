using System.Text.Json.Nodes;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Tests.Workspace.Reporting;

/// <summary>SARIF as its schema and GitHub take it.</summary>
public sealed class SarifReportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Every_log_is_valid(string language)
    {
        CheckedFile[] files = [.. Reports.Fixtures(""), Reports.Check("٪ #?%:\u202E\n.txt", Reports.Hostile), new("gone.txt", null, "it is gone"), Suppressed()];

        ReportReader.ValidSarif(Reports.Write("sarif", language, files));
        ReportReader.ValidSarif(Reports.Write("sarif", language));
    }

    [Fact]
    public void What_is_too_much_for_a_run_is_left_out_and_said()
    {
        const int Most = 25_000;
        var file = Reports.Check("a.txt", "يوم الخميس 14 كانون الثاني 2017");
        var one = Assert.Single(file.Result!.Diagnostics);
        var many = file with { Result = file.Result with { Diagnostics = [.. Enumerable.Repeat(one, Most + 7)] } };
        var run = JsonNode.Parse(Reports.Write("sarif", "en", many))!["runs"]![0]!; // so many results are too slow for the schema

        Assert.Equal(Most, run["results"]!.AsArray().Count);
        Assert.Contains("7 more results were left out", run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_judged_is_a_notification_of_a_run_that_did_not_succeed()
    {
        var run = ReportReader.ValidSarif(Reports.Write("sarif", "en", new CheckedFile("gone.txt", null, "it is gone")))["runs"]![0]!;

        Assert.False(run["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>());
        Assert.Single(run["invocations"]![0]!["toolExecutionNotifications"]!.AsArray());
    }

    private static CheckedFile Suppressed()
    {
        var file = Reports.Check("s.txt", "يوم الخميس 14 كانون الثاني 2017");
        return file with { Result = file.Result! with { Diagnostics = [], Suppressed = [.. file.Result.Diagnostics.Select(d => new SuppressedDiagnostic(d with { Span = new TextSpan(0, 3), Severity = DiagnosticSeverity.Hint }, SuppressionSource.External, ""))] } };
    }
}
