using FactCheck.Analysis;
using FactCheck.Tests.Workspace.Reporting;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Caching;

/// <summary>What is remembered is what would be judged again, and nothing else.</summary>
public sealed class JudgementMemoryTests : IDisposable
{
    private const string Pack = "pack: own\nrules:\n  - { id: OWN1, title: own, message: own word, find: [الهاتف] }\n";
    private const string Fact = "facts: places\nversion: 1.0.0\nsummary: s\nlicence: l\nsource: s\nchecked: 2025-12-31\ncertainty: known\ncities:\n  - { id: atlantis, ar: أطلنطس, en: Atlantis, country: EG }\n";

    private readonly ScratchFolder _folder = new();

    public JudgementMemoryTests()
    {
        _folder.Write("rules/own.yaml", Pack);
        _folder.Write("content/a.md", "---\ndate: 2026-01-02\n---\nرقم الهاتف معروف.\n");
        _folder.Write("content/b.txt", "لا شيء هنا.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_unchanged_article_is_remembered()
    {
        var first = RememberingRun.Over(_folder);
        var second = RememberingRun.Over(_folder);

        Assert.Equal((0, 2), (first.Hits, second.Hits));
        Assert.NotEmpty(first.Findings);
        Assert.Equal(first.Findings, second.Findings);
    }

    [Theory]
    [InlineData("one byte of an article", 1)]
    [InlineData("the ending of an article", 1)]
    [InlineData("one byte of a pack", 0)]
    [InlineData("a new pack", 0)]
    [InlineData("a new pack of facts", 0)]
    [InlineData("one byte of a pack of facts", 0)]
    [InlineData("a severity", 0)]
    [InlineData("a house style", 0)]
    [InlineData("a spelling", 0)]
    [InlineData("a language", 0)]
    [InlineData("where the day of publication stands", 0)]
    [InlineData("a budget", 0)]
    [InlineData("the day of publication", 0)]
    [InlineData("the day", 0)]
    [InlineData("nothing that counts", 2)]
    public void What_changed_is_judged_anew(string change, int remembered)
    {
        if (change == "one byte of a pack of facts") { _folder.Write("rules/facts/places.yaml", Fact); }
        RememberingRun.Over(_folder);
        DateOnly? today = null;
        DateOnly? published = null;
        switch (change)
        {
            case "one byte of an article": _folder.Write("content/a.md", _folder.Read("content/a.md").Replace("معروف", "معروق", StringComparison.Ordinal)); break;
            case "the ending of an article": File.Move(_folder.At("content/b.txt"), _folder.At("content/b.html")); break;
            case "one byte of a pack": _folder.Write("rules/own.yaml", Pack + "#"); break;
            case "a new pack": _folder.Write("rules/more.yaml", Pack.Replace("OWN1", "OWN2", StringComparison.Ordinal).Replace("pack: own", "pack: more", StringComparison.Ordinal)); break;
            case "a new pack of facts": _folder.Write("rules/facts/places.yaml", Fact); break;
            case "one byte of a pack of facts": _folder.Write("rules/facts/places.yaml", Fact + "#"); break;
            case "a severity": _folder.Write("content/.factcheck.yaml", "severities: { OWN1: hint }"); break;
            case "a house style": _folder.Write("content/.factcheck.yaml", "style: { digits: latin }"); break;
            case "a spelling": _folder.Write("content/.factcheck.yaml", "style: { spellings: { الهاتف: التلفون } }"); break;
            case "a language": _folder.Write("content/.factcheck.yaml", "language: ar"); break;
            case "where the day of publication stands": _folder.Write("content/.factcheck.yaml", "published: { keys: [day] }"); break;
            case "a budget": _folder.Write("content/.factcheck.yaml", "budgets: { rule: 90ms }"); break;
            case "the day of publication": published = new DateOnly(2025, 12, 31); break;
            case "the day": today = RememberingRun.Today.AddDays(1); break;
            default:
                File.SetLastWriteTimeUtc(_folder.At("content/a.md"), DateTime.UnixEpoch);
                File.Move(_folder.At("content/b.txt"), _folder.At("content/moved.txt"));
                _folder.Write("content/.factcheck.yaml", "fail-on: warning");
                break;
        }

        Assert.Equal(remembered, RememberingRun.Over(_folder, today, published).Hits);
    }

    [Fact]
    public void Another_build_of_the_program_judges_anew()
    {
        var choice = FileSettings.Standard.Packs;

        Assert.Equal(3, JudgementKey.Program.Distinct().Count());
        for (var i = 0; i < JudgementKey.Program.Length; i++)
        {
            Assert.NotEqual(
                JudgementKey.OfPacks(JudgementKey.Program, [], choice, RememberingRun.Today),
                JudgementKey.OfPacks(JudgementKey.Program.SetItem(i, Guid.NewGuid()), [], choice, RememberingRun.Today));
        }
    }

    [Fact]
    public void Every_report_of_a_remembered_run_is_that_of_the_first()
    {
        var cache = JudgementCache.Open(_folder.At("cache.bin"));
        var memory = Reports.Services.GetRequiredService<Func<JudgementCache, JudgementMemory>>()(cache);
        var first = Reports.Fixtures("", memory);
        cache.Save();
        Assert.Equal(0, cache.Hits);

        var saved = JudgementCache.Open(_folder.At("cache.bin"));
        var second = Reports.Fixtures("", Reports.Services.GetRequiredService<Func<JudgementCache, JudgementMemory>>()(saved));
        Assert.Equal(first.Count(f => f.IsComplete), saved.Hits);
        foreach (var format in Reports.Formats)
        {
            foreach (var language in new[] { "en", "ar" }) { Assert.Equal(Reports.Write(format.Name, language, first), Reports.Write(format.Name, language, second)); }
        }
    }

    [Fact]
    public void A_judgement_that_is_not_complete_is_not_kept()
    {
        var cache = JudgementCache.Open(_folder.At("cache.bin"));
        var memory = Reports.Services.GetRequiredService<Func<JudgementCache, JudgementMemory>>()(cache);
        var whole = Reports.Check("a.txt", "نص.").Result!;
        var job = new ArticleJob("a.txt", FileSettings.Standard, new());
        memory.Keep(1, whole with { Failures = [new AnalysisFailure("FC2201", "it ran out of time")] });
        memory.Keep(2, whole);

        Assert.Null(memory.Find(1, [], job));
        Assert.NotNull(memory.Find(2, [], job));
    }
}
