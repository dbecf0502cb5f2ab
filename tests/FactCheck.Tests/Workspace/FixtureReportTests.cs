using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Testing;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;
using VerifyXunit;

namespace FactCheck.Tests.Workspace;

/// <summary>Whole reports over the project's own articles.</summary>
[UsesVerify]
public sealed class FixtureReportTests
{
    [Theory]
    [InlineData("ar", "ar")]
    [InlineData("ar", "en")]
    [InlineData("en", "en")]
    [InlineData("hostile", "en")]
    public async Task Text(string folder, string language) => await Verifier.Verify(await Report("text", folder, language)).UseParameters(folder, language);

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("markdown")]
    public async Task Format(string format) => await Verifier.Verify(await Report(format, "en", "en")).UseParameters(format);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("markdown")]
    public async Task No_control_character_and_no_command_reaches_an_output(string format)
    {
        var report = await Report(format, "hostile", "en");

        Assert.DoesNotContain(report, c => (c < ' ' && c != '\n') || c is >= '\u007F' and <= '\u009F' or '\u202E' or '\u202D');
        Assert.DoesNotContain("##[", report, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Split('\n'), l => l.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task The_report_is_the_same_on_any_number_of_threads(int threads) => Assert.Equal(await Report("json", "", "en", 3), await Report("json", "", "en", threads));

    private static async Task<string> Report(string format, string folder, string language, int threads = 2)
    {
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))).AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();
        var driver = services.GetRequiredService<AnalysisDriver>();
        var root = ProjectFolder.At("fixtures");
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var report = services.GetServices<Reporter>().Single(r => r.Name == format).Begin(text, new ReportContext(language, driver.Descriptors, false, "0.0.0"));
        var summary = new RunSummary();
        using var run = services.GetRequiredService<FileChecker>().Begin(ArticleFiles.Find([Path.Combine(root, folder)]), new(), threads);
        foreach (var file in run.Results())
        {
            var shown = file with { Path = Path.GetRelativePath(root, file.Path).Replace('\\', '/') };
            summary.Add(shown);
            report.Add(shown);
        }
        report.Complete(summary);
        return text.ToString();
    }
}
