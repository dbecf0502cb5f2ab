using System.Globalization;
using FactCheck.Rules;
using FactCheck.Testing;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Packs;

public sealed class CompiledRulePacksTests : IDisposable
{
    private const string Pack = "pack: t\nlists:\n  waters: [ماء, بحر]\nrules:\n  - id: T1\n    title: {en: t, ar: ت}\n    message: \"found {match}\"\n    find: ['@waters مالح']\n    fix: {title: f, with: '\"عذب\"', safety: safe}\n    examples:\n      - bad: 'هذا [|بحر مالح|]'\n        fixed: 'هذا عذب'\n";

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void The_shipped_rules_are_the_same_when_compiled()
    {
        CopyRules();
        var (read, compiled) = (Load(), Compiled());

        Assert.All(RulePackFiles.Read([_folder.Path]), f => Assert.NotNull(f.Compiled));
        Assert.Equal(read.Rules.Select(Describe), compiled.Rules.Select(Describe));
        Assert.Equal(read.AsksFacts, compiled.AsksFacts);
    }

    [Fact]
    public void They_find_the_same()
    {
        CopyRules();
        var read = Findings();
        _ = Compiled();

        Assert.NotEmpty(read);
        Assert.Equal(read, Findings());
    }

    [Fact]
    public void A_pack_that_was_changed_is_read_as_it_stands()
    {
        var path = _folder.Write("p.yaml", Pack);
        Assert.Equal("found {match}", Compiled().Rules[0].Source.Split('"')[1]);

        File.WriteAllText(path, Pack.Replace("found", "seen", StringComparison.Ordinal));
        Assert.Equal("seen {match}", Load().Rules[0].Source.Split('"')[1]);

        File.WriteAllText(path, Pack.Replace("id: T1", "ids: T1", StringComparison.Ordinal));
        Assert.True(Load().HasErrors);
    }

    [Fact]
    public void What_is_damaged_or_of_another_build_is_not_used()
    {
        _folder.Write("p.yaml", Pack);
        _ = Compiled();
        var bin = Path.Combine(_folder.Path, "rules.bin");
        var bytes = File.ReadAllBytes(bin);
        var random = new Random(7);

        for (var i = 0; i < 200; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i < 30 ? i : random.Next(changed.Length)] ^= (byte)(1 + random.Next(255));
            File.WriteAllBytes(bin, i % 2 == 0 ? changed : bytes[..random.Next(bytes.Length)]);
            Assert.Null(RulePackFiles.Read([_folder.Path])[0].Compiled);
        }
        File.WriteAllBytes(bin, bytes);
        Assert.NotNull(RulePackFiles.Read([_folder.Path])[0].Compiled);
    }

    [Fact]
    public void Phrases_are_laid_out_for_all_packs_of_a_folder_and_used_beside_others()
    {
        _folder.Write("a/p.yaml", Pack);
        _folder.Write("a/q.yaml", Pack.Replace("pack: t", "pack: u", StringComparison.Ordinal).Replace("T1", "T2", StringComparison.Ordinal).Replace("مالح", "عميق", StringComparison.Ordinal));
        _folder.Write("b/r.yaml", Pack.Replace("pack: t", "pack: v", StringComparison.Ordinal).Replace("T1", "T3", StringComparison.Ordinal).Replace("مالح", "هادئ", StringComparison.Ordinal));
        _folder.Write("x.txt", "هذا بحر مالح وذلك ماء عميق وهناك بحر هادئ.\n");
        string[] read = Found("a", "b");
        Assert.NotNull(RulePackFiles.Compile(_folder.At("a")));

        Assert.Equal([2, 2, null], RulePackFiles.Read([_folder.At("a"), _folder.At("b")]).Select(f => f.Phrases?.Files));
        Assert.Equal(["T1", "T2", "T3"], read);
        Assert.Equal(read, Found("a", "b"));

        File.Delete(_folder.At("a/q.yaml")); // what was laid out for both is no longer what is there
        Assert.Equal(["T1", "T3"], Found("a", "b"));
    }

    [Fact]
    public void A_pack_with_a_warning_is_left_as_it_is()
    {
        _folder.Write("p.yaml", Pack);
        _folder.Write("slow.yaml", "pack: s\nrules:\n  - id: T2\n    title: t\n    message: m\n    regex: ['\\w+']\n");
        Assert.NotNull(RulePackFiles.Compile(_folder.Path));

        Assert.Equal([true, false], RulePackFiles.Read([_folder.Path]).Select(f => f.Compiled is not null));
        Assert.Single(Load().Diagnostics);
    }

    [Fact]
    public void Packs_with_errors_are_not_compiled()
    {
        _folder.Write("p.yaml", Pack.Replace("find", "finds", StringComparison.Ordinal));

        Assert.Throws<RulePacksException>(() => RulePackFiles.Compile(_folder.Path));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rules.bin")));
    }

    public void Dispose() => _folder.Dispose();

    private LoadedRules Load() => new RulePackLoader().Load(RulePackFiles.Read([_folder.Path]));

    private LoadedRules Compiled()
    {
        Assert.Equal(Path.Combine(_folder.Path, "rules.bin"), RulePackFiles.Compile(_folder.Path));
        return Load();
    }

    private void CopyRules()
    {
        var rules = ProjectFolder.At("rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*", SearchOption.AllDirectories)) { _folder.Write(Path.GetRelativePath(rules, file), File.ReadAllText(file)); }
    }

    private List<string> Findings()
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(_folder.Path)).BuildServiceProvider();
        string[] articles = [.. Directory.EnumerateFiles(ProjectFolder.At("fixtures"), "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        using var run = services.GetRequiredService<FileChecker>().Begin(articles, new(), 2);
        return [.. run.Results().Where(f => f.Result is not null).SelectMany(f => f.Result!.Diagnostics.Select(d => string.Create(CultureInfo.InvariantCulture, $"{f.Path} {d.Id} {d.Severity} {d.Span} {d.Message.In("en")} {d.Message.In("ar")} {d.Fix?.Title.In("en")} {d.Related.Length}")))];
    }

    private string[] Found(params string[] folders)
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.AddRange(folders.Select(f => _folder.At(f)))).BuildServiceProvider();
        using var run = services.GetRequiredService<FileChecker>().Begin([_folder.At("x.txt")], new(), 1);
        return [.. run.Results().Single().Result!.Diagnostics.Select(d => d.Id)];
    }

    private static string Describe(Rule rule) =>
        string.Create(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Severity} {rule.Title} {rule.Why} {rule.Pack} {rule.Path}:{rule.Line} {rule.LooksFor}\n{rule.Source}\n{string.Join('\n', rule.Examples.Select(e => $"{e.IsBad} {e.Text} {e.Fixed} {e.Published} {e.Format} {e.Beside.Count}"))}");
}
