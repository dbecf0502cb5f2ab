using System.Diagnostics;
using System.Globalization;
using FactCheck.Benchmarks.Corpus;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Runs;

/// <summary>Tells what each finder costs for one word, when what it asks other finders for is known already.</summary>
internal static class FinderRun
{
    private const int Articles = 200;
    private const int Times = 8;

    /// <summary>Prints nanoseconds, bytes and mentions of every finder, the dearest first.</summary>
    public static void Print(string rules)
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(rules)).BuildServiceProvider();
        var finders = services.GetRequiredService<FinderSet>();
        var reader = services.GetRequiredService<ArticleReader>();
        var sources = Enumerable.Range(0, Articles).Select(i => new SourceText(ArticleGenerator.Article(i))).ToArray();
        var metadata = new ArticleMetadata { Published = new DateOnly(2024, 8, 28) };
        var words = sources.Sum(s => reader.Read(s, ArticleFormat.Text, metadata).Tokens.Count);
        var lines = new List<(double Cost, string Line)>();
        foreach (var finder in services.GetServices<MentionFinder>())
        {
            var (least, bytes, count) = (double.MaxValue, 0L, 0);
            for (var i = 0; i < Times; i++)
            {
                var models = sources.Select(s => new SemanticModel(reader.Read(s, ArticleFormat.Text, metadata), finders)).ToArray();
                foreach (var model in models) { Ask(model, finder); }
                var found = new List<Mention>(10_000);
                (var before, count) = (GC.GetAllocatedBytesForCurrentThread(), 0);
                var watch = Stopwatch.StartNew();
                foreach (var model in models)
                {
                    found.Clear();
                    finder.Find(model, found, default);
                    count += found.Count;
                }
                least = Math.Min(least, watch.Elapsed.TotalNanoseconds / words);
                bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            lines.Add((least, string.Create(CultureInfo.InvariantCulture, $"{finder.GetType().Name,-24}{least,8:0.0} ns{bytes / (double)words,8:0.0} B{count * 1000.0 / words,8:0.0} mentions in 1,000 words")));
        }
        foreach (var (_, line) in lines.OrderByDescending(l => l.Cost)) { Console.WriteLine(line); }
    }

    /// <summary>Lets the model find what the finder asks for, and the finder's own kinds.</summary>
    private static void Ask(SemanticModel model, MentionFinder finder)
    {
        _ = model.Terms;
        foreach (var kind in finder.Kinds) { _ = model.Mentions(kind); }
    }
}
