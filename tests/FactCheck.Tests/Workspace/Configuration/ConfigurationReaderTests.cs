using FactCheck.Workspace.Configuration;

namespace FactCheck.Tests.Workspace.Configuration;

public sealed class ConfigurationReaderTests
{
    private const string Whole = """
        packs: [rules]
        shipped-rules: true
        fail-on: warning
        ignore: [drafts, "**/*.draft.md"]
        gitignore: false
        baseline: known.json
        budgets: { article: 3s, rule: 250ms }
        language: ar
        published: { keys: [day], file-name: true, git: true }
        severities: { FC2203: off, FC22*: hint }
        style: { months: levantine, digits: latin, quotes: guillemets, spellings: { "أبو ظبي": أبوظبي } }
        overrides:
          - files: ["english/**"]
            language: en
            published: { keys: [date] }
            severities: { FC2203: error }
            style: { months: egyptian, digits: arabic, quotes: curly, spellings: { a: b } }
        """;

    [Fact]
    public void Every_key_is_taken()
    {
        using var folder = new ScratchFolder();
        var configuration = Read(folder, Whole);

        Assert.Equal([folder.At("rules")], configuration.Packs.Select(p => p.Value));
        Assert.Equal(folder.At("known.json"), configuration.Baseline!.Value);
        Assert.Equal(TimeSpan.FromSeconds(3), configuration.ArticleTime.Value);
        Assert.Equal(TimeSpan.FromMilliseconds(250), configuration.RuleTime.Value);
        Assert.True(configuration.Ignore.Value.Contains("a/drafts/b.md"));
        Assert.True(configuration.Ignore.Value.Contains("x.draft.md"));
        Assert.False(configuration.Ignore.Value.Contains("a/b.md"));
        Assert.Equal("levantine", SettingsOf(configuration, "a.md", "style.months").Value);
        Assert.Equal("egyptian", SettingsOf(configuration, "english/a.md", "style.months").Value);
        Assert.EndsWith(".factcheck.yaml:8", SettingsOf(configuration, "a.md", "language").Origin, StringComparison.Ordinal);
        Assert.EndsWith(".factcheck.yaml:14", SettingsOf(configuration, "english/a.md", "language").Origin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("languge: ar", "1:1: FCR0004", "did you mean 'language'?")]
    [InlineData("fail-on: eror", "1:10: FCR0008", "did you mean 'error'?")]
    [InlineData("language: fr", "1:11: FCR0008", "no language that FactCheck reads")]
    [InlineData("budgets: { article: soon }", "1:21: FCR0008", "write 2s or 100ms")]
    [InlineData("style:\n  month: levantine", "2:3: FCR0004", "did you mean 'months'?")]
    [InlineData("overrides:\n  - language: ar", "2:5: FCR0006", "add 'files:'")]
    [InlineData("fail-on: error\nfail-on: hint", "2:1: FCR0003", "stands twice")]
    [InlineData("severities: [FC2203]", "1:13: FCR0005", "is a mapping")]
    [InlineData("- a", "1:1: FCR0005", "a configuration is a mapping")]
    [InlineData("packs: *x", "1:8: FCR000", "")]
    public void A_mistake_is_an_error_with_its_place(string text, string place, string message)
    {
        using var folder = new ScratchFolder();
        var error = Assert.Throws<ConfigurationException>(() => Read(folder, text)).Diagnostics[0].ToDisplay();

        Assert.Contains(".factcheck.yaml:" + place, error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_changed_letter_of_a_key_is_accepted_in_silence()
    {
        using var folder = new ScratchFolder();
        foreach (var key in new[] { "packs", "shipped-rules", "fail-on", "ignore", "gitignore", "baseline", "budgets", "language", "published", "severities", "style", "overrides" })
        {
            for (var i = 0; i < key.Length; i++)
            {
                var mistyped = Whole.Replace("\n" + key + ":", "\n" + key[..i] + "x" + key[(i + 1)..] + ":", StringComparison.Ordinal).Replace("packs:", key == "packs" ? key[..i] + "x" + key[(i + 1)..] + ":" : "packs:", StringComparison.Ordinal);
                Assert.Throws<ConfigurationException>(() => Read(folder, mistyped));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void An_empty_file_sets_nothing(string text)
    {
        using var folder = new ScratchFolder();

        Assert.Equal("default", SettingsOf(Read(folder, text), "a.md", "fail-on").Origin);
    }

    [Fact]
    public void The_nearest_file_above_an_article_counts()
    {
        using var folder = new ScratchFolder();
        folder.Write(".factcheck.yaml", "language: ar");
        folder.Write("a/b/.factcheck.yaml", "language: en");
        var finder = new ConfigurationFinder(Engine.Languages);

        Assert.Equal("ar", finder.SettingsOf(folder.At("a/x.md")).Language!.Value);
        Assert.Equal("en", finder.SettingsOf(folder.At("a/b/c/x.md")).Language!.Value);
    }

    [Fact]
    public void The_last_severity_that_fits_counts()
    {
        using var folder = new ScratchFolder();
        var rule = new FactCheck.Diagnostics.DiagnosticDescriptor("FC2203", default, FactCheck.Diagnostics.DiagnosticSeverity.Warning, default, "calendar");

        Assert.Equal("hint", SettingsOf(Read(folder, Whole), "a.md", "severities.FC2203", rule).Value);
        Assert.Equal("error", SettingsOf(Read(folder, Whole), "english/a.md", "severities.FC2203", rule).Value);
        Assert.Equal("info", SettingsOf(Read(folder, "severities: { FC2203: off, calendar: info }"), "a.md", "severities.FC2203", rule).Value);
    }

    private static FactCheckConfiguration Read(ScratchFolder folder, string text) => new ConfigurationFinder(Engine.Languages).Read(folder.Write(".factcheck.yaml", text));

    private static (string Name, string Value, string Origin) SettingsOf(FactCheckConfiguration configuration, string path, string name, params FactCheck.Diagnostics.DiagnosticDescriptor[] rules) =>
        SettingsSheet.Of(new FactCheck.Workspace.Checking.ArticleJob(path, FileSettings.Of(configuration, path), new()), [.. rules]).Single(l => l.Name == name);
}
