using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Facts;

public sealed class OverridingFactsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void A_finding_names_the_pack_that_it_rests_on_and_a_newsroom_s_pack_stands_over_the_shipped_one()
    {
        var shipped = Assert.Single(Check("تأسس حلف شمال الأطلسي عام 1950."), d => d.Id == "FC4301");
        Assert.Contains(shipped.Facts, f => f is { Id: "nato", Pack: "organisations" });

        Write("facts: ours\nsource: ours.example\nchecked: 2025-06-01\norganisations:\n  - { id: nato, founded: 1950-01-01 }\n");
        Assert.DoesNotContain(Check("تأسس حلف شمال الأطلسي عام 1950."), d => d.Id == "FC4301");
        Assert.Contains(Assert.Single(Check("تأسس حلف شمال الأطلسي عام 1949."), d => d.Id == "FC4301").Facts, f => f is { Id: "nato", Pack: "ours", Source: "ours.example" });
    }

    [Fact]
    public void A_probable_fact_backs_nothing()
    {
        Write("facts: ours\nsource: ours.example\nchecked: 2025-06-01\norganisations:\n  - { id: nato, founded: 1950-01-01, certainty: probable }\n");

        Assert.DoesNotContain(Check("تأسس حلف شمال الأطلسي عام 1977."), d => d.Id == "FC4301");
    }

    [Fact]
    public void A_broken_fact_pack_stops_the_run()
    {
        Write("facts: ours\norganisations:\n  - { id: nato, fonded: 1950 }\n");

        Assert.Throws<RulePacksException>(() => Check("نص"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string pack)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "facts"));
        File.WriteAllText(Path.Combine(_folder.FullName, "facts", "ours.yaml"), pack);
    }

    private IEnumerable<FactCheck.Diagnostics.Diagnostic> Check(string text)
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.AddRange([ShippedRules.Folder, _folder.FullName])).BuildServiceProvider();
        return services.GetRequiredService<AnalysisDriver>().Analyze(services.GetRequiredService<ArticleReader>().Read(new SourceText(text), ArticleFormat.Text, new())).Diagnostics;
    }
}
