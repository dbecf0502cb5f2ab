using FactCheck.Knowledge;
using FactCheck.Rules.Facts;
using FactCheck.Testing;
using FactCheck.Workspace;
using FactCheck.Workspace.Facts;
using FactCheck.Workspace.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Facts;

public sealed class FactStoresTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void A_built_base_answers_as_the_packs_do()
    {
        var packs = new FactPackLoader().Load(FactPackFiles.Read([ProjectFolder.At("rules")])).Store;
        var file = Path.Combine(_folder.FullName, "facts.db");
        SqliteFactWriter.Write(file, packs.All(), packs.Relations);
        using var built = new SqliteEntityStore(file);

        AssertSame(packs, built);
    }

    [Fact]
    public void A_compiled_base_answers_as_the_packs_do()
    {
        var packs = new FactPackLoader().Load(FactPackFiles.Read([ProjectFolder.At("rules")])).Store;
        var file = Path.Combine(_folder.FullName, CompiledFacts.FileName);
        CompiledFacts.Write(file, 7, packs);

        AssertSame(packs, Assert.IsType<CompiledEntityStore>(CompiledFacts.Read(file, 7)!.Store));
        Assert.Null(CompiledFacts.Read(file, 8));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_damaged_compiled_base_counts_as_none(int place)
    {
        var file = Path.Combine(_folder.FullName, CompiledFacts.FileName);
        CompiledFacts.Write(file, 7, Known.Load("facts: p\nsource: s\nchecked: 2025-01-01\norganisations:\n  - { id: a, ar: هيئة الماء, en: Water }\n").Store);
        var bytes = File.ReadAllBytes(file);
        bytes[place < 0 ? bytes.Length + place : place] ^= 1;
        File.WriteAllBytes(file, bytes);

        Assert.Null(CompiledFacts.Read(file, 7));
    }

    [Fact]
    public void Compiled_facts_are_used_until_a_pack_changes()
    {
        var facts = Directory.CreateDirectory(Path.Combine(_folder.FullName, "facts"));
        var pack = Path.Combine(facts.FullName, "p.yaml");
        File.WriteAllText(pack, "facts: p\nsource: s\nchecked: 2025-01-01\norganisations:\n  - { id: a, ar: هيئة الماء, en: Water }\n");

        Assert.Equal(Path.Combine(facts.FullName, CompiledFacts.FileName), FactPackFiles.Compile(_folder.FullName));
        Assert.NotNull(FactPackFiles.Load([_folder.FullName]).Store.Find("a"));

        File.WriteAllText(pack, "facts: p\nsource: s\nchecked: 2025-01-01\norganisations:\n  - { id: b, ar: هيئة الماء, en: Water }\n");
        Assert.Null(FactPackFiles.Load([_folder.FullName]).Store.Find("a"));

        File.WriteAllBytes(Path.Combine(facts.FullName, CompiledFacts.FileName), [1, 0, 0, 0, 9, 9]);
        Assert.NotNull(FactPackFiles.Load([_folder.FullName]).Store.Find("b"));
    }

    [Fact]
    public void A_base_is_closed_with_the_run_that_used_it()
    {
        var packs = FactPackFiles.Load([ShippedRules.Folder]).Store;
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.FullName, "facts")).FullName, "built.db");
        SqliteFactWriter.Write(file, packs.All(), packs.Relations);
        var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(_folder.FullName)).BuildServiceProvider();
        var store = services.GetRequiredService<KnowledgeBase>().Store;
        Assert.NotNull(store.Find("nato"));

        services.Dispose();

        Assert.ThrowsAny<InvalidOperationException>(() => store.Find("opec"));
    }

    [Fact]
    public void What_is_no_base_is_refused()
    {
        var file = Path.Combine(_folder.FullName, "x.db");
        File.WriteAllText(file, "no base at all, only text that is long enough to be read as one page or another");

        Assert.Throws<IOException>(() => new SqliteEntityStore(file));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void AssertSame(EntityStore packs, EntityStore built)
    {
        Assert.Equal(packs.All().Select(e => Lines(e, packs)), built.All().Select(e => Lines(e, built)));
        foreach (var name in packs.All().SelectMany(e => e.Names).Select(n => n.Text).Distinct(StringComparer.Ordinal))
        {
            var hash = PhraseHash.Of(name);
            Assert.Equal(packs.Names.Find(hash).Select(a => (a.Entity, a.Name)).OrderBy(a => a.Entity, StringComparer.Ordinal), built.Names.Find(hash).Select(a => (a.Entity, a.Name)).OrderBy(a => a.Entity, StringComparer.Ordinal));
            Assert.True(built.Names.MayEnd(hash));
            foreach (var key in NameStem.KeysOf(name)) { Assert.Equal(packs.Names.OrganisationsUnder(key).Select(a => a.Name.Text).Order(StringComparer.Ordinal), built.Names.OrganisationsUnder(key).Select(a => a.Name.Text).Order(StringComparer.Ordinal)); }
        }
        Assert.Equal(packs.Relations.OrderBy(r => r.First + r.Second, StringComparer.Ordinal), built.Relations.OrderBy(r => r.First + r.Second, StringComparer.Ordinal));
        Assert.Equal(packs.RelationOf("KZ", "AE"), built.RelationOf("AE", "KZ"));
        Assert.Equal(packs.EventsOf("gpscf").Select(e => e.Id), built.EventsOf("gpscf").Select(e => e.Id));
        Assert.Equal(packs.OfficesOf("angela-merkel").Select(o => o.Id), built.OfficesOf("angela-merkel").Select(o => o.Id));
        Assert.Null(built.Find("nothing-of-this-id"));
        Assert.Empty(built.Names.Find(PhraseHash.Of("كلمات ليست اسما")));
    }

    private static string Lines(Entity entity, EntityStore store) => string.Join('\n', FactSheet.Of(entity, new KnowledgeBase(() => store)));
}
