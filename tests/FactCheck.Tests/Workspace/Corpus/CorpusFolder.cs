using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Testing;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Corpus;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Corpus;

/// <summary>A folder of articles that is gone after the test, checked as <c>check --corpus</c> does.</summary>
internal sealed class CorpusFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    /// <summary>The rules; the shipped ones unless a test brings its own.</summary>
    public string Rules { get; init; } = ShippedRules.Folder;

    public string Index => PathOf("index.db");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes an article, with its day when one is given.</summary>
    public void Write(string name, string text, string? published = null) =>
        File.WriteAllText(PathOf(name), published is null ? text : $"---\ndate: {published}\n---\n\n{text}\n");

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>The findings about several articles, and those about comments that suppress: rule, article, text, and the other article and its text.</summary>
    public string[] Findings(string? index = null, int threads = 2, string[]? only = null) => Findings(index, threads, only, out _);

    public string[] Findings(string? index, int threads, string[]? only, out string? message)
    {
        using var services = Services(Rules);
        string[] roots = only is null ? [_folder.FullName] : [.. only.Select(PathOf)];
        using var run = services.GetRequiredService<CorpusChecker>().Begin(roots, JobsOf(services, roots), threads, index);
        message = run.Message;
        return
        [
            .. from file in run.Results().ToArray()
               from diagnostic in file.Result!.Diagnostics
               where diagnostic.Id[..3] is "FC8" or "FC0" || Rules != ShippedRules.Folder
               let there = diagnostic.Related.FirstOrDefault()?.Elsewhere
               select $"{diagnostic.Id} {Path.GetFileName(file.Path)}: {file.Result!.Article.Source.Slice(diagnostic.Span)} ↔ {(there is null ? "" : $"{Path.GetFileName(there.Path)}: {there.Text}")}",
        ];
    }

    /// <summary>A whole report on a folder of the project's own articles.</summary>
    public static string Report(string format, string folder, int threads, string language = "en")
    {
        using var services = Services(ShippedRules.Folder);
        var root = ProjectFolder.At("fixtures", folder);
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var report = services.GetServices<Reporter>().Single(r => r.Name == format).Begin(text, new ReportContext(language, services.GetRequiredService<AnalysisDriver>().Descriptors, false, "0.0.0"));
        var summary = new RunSummary();
        using var run = services.GetRequiredService<CorpusChecker>().Begin([root], JobsOf(services, [root]), threads, null);
        foreach (var file in run.Results())
        {
            summary.Add(file);
            report.Add(file);
        }
        report.Complete(summary);
        var shown = root.Replace('\\', '/');
        return text.ToString().Replace(string.Join('/', shown.Split('/').Select(Uri.EscapeDataString)) + "/", "", StringComparison.Ordinal).Replace(shown + "/", "", StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IReadOnlyList<ArticleJob> JobsOf(ServiceProvider services, string[] roots) => services.GetRequiredService<JobPlanner>().Plan(roots, new ArticleMetadata(), ignoreConfiguration: true);

    private static ServiceProvider Services(string rules) =>
        new ServiceCollection().AddSingleton<TimeProvider>(new FixedClock(new DateTimeOffset(2032, 1, 1, 0, 0, 0, TimeSpan.Zero))).AddFactCheck(o => o.PackPaths.Add(rules)).BuildServiceProvider();
}
