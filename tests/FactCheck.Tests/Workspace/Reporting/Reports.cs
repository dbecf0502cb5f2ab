using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Testing;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Reporting;

/// <summary>Checks texts with the shipped rules and writes what was found in any format, without files.</summary>
internal static class Reports
{
    /// <summary>Everything that an article can try on a reader of reports.</summary>
    public const string Hostile =
        "::error file=x::owned ##[error]x ##vso[task.complete]\n\n=cmd|' /C calc'!A0 يوم الخميس 14 كانون الثاني 2017\n\n"
        + "</style></mark></script><script>window.owned=1</script><img src=x onerror=\"window.owned=1\"><style>body{display:none}</style> يوم الخميس 14 كانون الثاني 2017 ]]> &amp; \"x\" 'y'\n\n"
        + "\u0001\u0007\u001b[31m \u202Eabc\u2066 \uFFFE\uFFFF \uD800 \u2028 \u0085 [insert date] %0A::warning::x\n";

    public static ServiceProvider Services { get; } = new ServiceCollection()
        .AddSingleton<TimeProvider>(new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))).AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();

    public static IReadOnlyCollection<Reporter> Formats { get; } = [.. Services.GetServices<Reporter>()];

    public static CheckedFile Check(string path, string text)
    {
        var article = Services.GetRequiredService<ArticleReader>().Read(new SourceText(text), ArticleReader.FormatOf(path), new());
        return new CheckedFile(path, Services.GetRequiredService<AnalysisDriver>().Analyze(new SemanticModel(article, Services.GetRequiredService<FinderSet>()), AnalysisSettings.Standard), null);
    }

    /// <summary>The project's own articles of a folder below <c>fixtures</c>.</summary>
    /// <param name="folder">The folder, or nothing for all.</param>
    /// <param name="memory">The judgements of an earlier run, or none.</param>
    public static CheckedFile[] Fixtures(string folder, JudgementMemory? memory = null) =>
        [.. ArticleFiles.Find([ProjectFolder.At("fixtures", folder)]).Select(f => Services.GetRequiredService<FileChecker>().Check(new ArticleJob(f, FileSettings.Standard, new()), memory, default) with { Path = Path.GetRelativePath(ProjectFolder.At("fixtures"), f).Replace('\\', '/') })];

    public static string Write(string format, string language, params CheckedFile[] files) => Write(format, language, DiagnosticSeverity.Error, files);

    public static string Write(string format, string language, DiagnosticSeverity? failOn, params CheckedFile[] files)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var context = new ReportContext(language, Services.GetRequiredService<AnalysisDriver>().Descriptors, false, "0.0.0");
        var report = Formats.Single(r => r.Name == format).Begin(text, context);
        var summary = new RunSummary();
        foreach (var file in files.Select(f => f with { FailOn = failOn }))
        {
            summary.Add(file);
            report.Add(file);
        }
        report.Complete(summary);
        return text.ToString();
    }
}
