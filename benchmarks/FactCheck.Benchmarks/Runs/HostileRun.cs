using System.Diagnostics;
using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Benchmarks.Corpus;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Runs;

/// <summary>Tells how time grows with texts that were made to be slow: four times the text should take four times as long.</summary>
internal static class HostileRun
{
    private const int Small = 25_000;
    private const int Steps = 3;
    private const int Growth = 4;
    private const int Times = 3;

    /// <summary>Prints, for every text, the milliseconds of reading it, of all finders and of all rules, at each length, and what was cut.</summary>
    public static void Print(string rules)
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(rules)).BuildServiceProvider();
        var reader = services.GetRequiredService<ArticleReader>();
        var finders = services.GetRequiredService<FinderSet>();
        var driver = services.GetRequiredService<AnalysisDriver>();
        foreach (var (_, text) in HostileTexts.Of(Small)) { _ = driver.Analyze(reader.Read(new SourceText(text), ArticleFormat.Text, new ArticleMetadata())); }
        foreach (var name in HostileTexts.Of(1).Select(t => t.Name))
        {
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{name,-28}"));
            for (var (step, length) = (0, Small); step < Steps; step++, length *= Growth) { Console.Write(Measure(HostileTexts.Of(length).First(t => t.Name == name).Text)); }
            Console.WriteLine();
        }

        string Measure(string text)
        {
            var (find, check, cut) = (double.MaxValue, double.MaxValue, 0);
            for (var i = 0; i < Times; i++)
            {
                var watch = Stopwatch.StartNew();
                var model = new SemanticModel(reader.Read(new SourceText(text), ArticleFormat.Text, new ArticleMetadata()), finders);
                foreach (var kind in finders.Kinds) { _ = model.Mentions(kind); }
                find = Math.Min(find, watch.Elapsed.TotalMilliseconds);
                watch.Restart();
                var result = driver.Analyze(reader.Read(new SourceText(text), ArticleFormat.Text, new ArticleMetadata()));
                check = Math.Min(check, watch.Elapsed.TotalMilliseconds);
                cut = result.Failures.Length;
            }
            return string.Create(CultureInfo.InvariantCulture, $" | {text.Length / 1000,5} k: find {find,7:0} ms, check {check,7:0} ms, {cut} cut");
        }
    }
}
