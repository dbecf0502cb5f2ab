using FactCheck.Syntax;
using FactCheck.Testing;
using FactCheck.Workspace;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Checking;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Caching;

/// <summary>One run over a scratch folder with the rules in its <c>rules</c> and the cache in its <c>cache.bin</c>.</summary>
/// <param name="Hits">How many articles were remembered.</param>
/// <param name="Files">The judgements.</param>
internal sealed record RememberingRun(int Hits, CheckedFile[] Files)
{
    public static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>The findings as one line each.</summary>
    public string[] Findings => [.. Files.SelectMany(f => f.Result!.Diagnostics.Select(d => $"{f.Path} {d.Id} {d.Severity} {d.Span} {d.Message.In("en")} {f.Result.Source.Slice(d.Span)}"))];

    public static RememberingRun Over(ScratchFolder folder, DateOnly? today = null, DateOnly? published = null)
    {
        var clock = new FixedClock(new DateTimeOffset((today ?? Today).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        using var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddFactCheck(o => o.PackPaths.Add(folder.At("rules"))).BuildServiceProvider();
        var cache = JudgementCache.Open(folder.At("cache.bin"));
        var jobs = services.GetRequiredService<JobPlanner>().Plan([folder.At("content")], new ArticleMetadata { Published = published });
        using var run = services.GetRequiredService<FileChecker>().Begin(jobs, 2, services.GetRequiredService<Func<JudgementCache, JudgementMemory>>()(cache));
        CheckedFile[] files = [.. run.Results()];
        cache.Save();
        return new RememberingRun(cache.Hits, files);
    }
}
