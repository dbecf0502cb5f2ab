using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Testing;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Facts;

/// <summary>Sentences with wrong names, titles, capitals, acronyms and anachronisms, and true ones that look like them; written before the checks were run on them.</summary>
public sealed class SentencesTests
{
    [Fact]
    public void Nearly_every_wrong_sentence_is_found()
    {
        var (found, all) = Run("wrong.txt");

        Assert.True(all.Length >= 180);
        Assert.True(all.Length - found.Length <= all.Length / 15, string.Join('\n', all.Except(found)));
    }

    [Fact]
    public void No_true_sentence_is_accused()
    {
        var (found, all) = Run("true.txt");

        Assert.True(all.Length >= 180);
        Assert.Empty(found);
    }

    private static (string[] Found, string[] All) Run(string file)
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();
        var (driver, reader) = (services.GetRequiredService<AnalysisDriver>(), services.GetRequiredService<ArticleReader>());
        var all = File.ReadAllLines(ProjectFolder.At("tests", "FactCheck.Tests", "Facts", file));
        return ([.. all.Where(line => driver.Analyze(reader.Read(new SourceText(line[11..]), ArticleFormat.Text, new ArticleMetadata { Published = DateOnly.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) }))
            .Diagnostics.Any(d => d.Id.StartsWith("FC4", StringComparison.Ordinal) || d.Id.StartsWith("FC23", StringComparison.Ordinal) || d.Id.StartsWith("FC24", StringComparison.Ordinal)))], all);
    }
}
