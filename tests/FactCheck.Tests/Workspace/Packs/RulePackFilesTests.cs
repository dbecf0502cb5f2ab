using FactCheck.Rules;
using FactCheck.Testing;
using FactCheck.Workspace.Packs;

namespace FactCheck.Tests.Workspace.Packs;

/// <summary>A clone's own packs are those that the command ships with: naming them besides is no error.</summary>
public sealed class RulePackFilesTests : IDisposable
{
    private const string Pack = "pack: t\nrules:\n  - id: T1\n    title: {en: t, ar: ت}\n    message: m\n    find: [كلمة]\n    examples:\n      - bad: '[|كلمة|]'\n";

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void A_copy_of_a_pack_is_read_once()
    {
        _folder.Write("shipped/names/a.yaml", Pack);
        _folder.Write("own/names/a.yaml", Pack);

        Assert.EndsWith("shipped/names/a.yaml", Assert.Single(Read()).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own/names/a.yaml", "\n")]
    [InlineData("own/other/a.yaml", "")]
    public void A_changed_or_moved_copy_is_a_pack_of_its_own_whose_ids_are_taken(string path, string more)
    {
        _folder.Write("shipped/names/a.yaml", Pack);
        _folder.Write(path, Pack + more);

        Assert.Equal("FCR0007", Assert.Single(new RulePackLoader().Load(Read()).Diagnostics).Code);
    }

    [Fact]
    public void The_shipped_packs_may_be_named_besides_themselves()
    {
        var article = _folder.Write("a.txt", "اجتمعت منظمة شنغن للأمن في 30 فبراير 2024.\n");
        var (_, plain, _) = Cli.FactCheckProcess.Run(null, "check", article, "--format", "json");
        var (code, output, error) = Cli.FactCheckProcess.Run(null, "check", article, "--format", "json", "--rules", ProjectFolder.At("rules"));

        Assert.Equal((1, plain, ""), (code, output, error));
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<RulePackFile> Read() => RulePackFiles.Read([_folder.At("shipped"), _folder.At("own")]);
}
