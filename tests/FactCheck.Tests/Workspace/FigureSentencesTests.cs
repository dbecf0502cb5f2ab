using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Testing;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace;

/// <summary>Sentences and small articles whose figures do not agree, and right ones that look like them; written before the checks were run on them.</summary>
public sealed class FigureSentencesTests
{
    private static readonly string[] Families = ["FC2302", "FC2303", "FC2304", "FC32", "FC3303", "FC7102", "FC7103"];

    [Fact]
    public void Nearly_every_wrong_sentence_is_found()
    {
        var (found, all) = Run("wrong.txt");

        Assert.True(all.Length >= 100);
        Assert.True(all.Length - found.Length <= all.Length / 20, string.Join('\n', all.Except(found)));
    }

    [Fact]
    public void No_right_sentence_is_accused()
    {
        var (found, all) = Run("true.txt");

        Assert.True(all.Length >= 100);
        Assert.Empty(found);
    }

    private static (string[] Found, string[] All) Run(string file)
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();
        var (driver, reader) = (services.GetRequiredService<AnalysisDriver>(), services.GetRequiredService<ArticleReader>());
        var all = File.ReadAllLines(ProjectFolder.At("tests", "FactCheck.Tests", "Figures", file));
        return ([.. all.Where(IsAccused)], all);

        bool IsAccused(string line)
        {
            var metadata = new ArticleMetadata { Published = DateOnly.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) };
            var article = reader.Read(new SourceText(line[11..].Replace("¶", "\n\n", StringComparison.Ordinal)), ArticleFormat.Text, metadata);
            return driver.Analyze(article).Diagnostics.Any(d => Families.Any(f => d.Id.StartsWith(f, StringComparison.Ordinal)));
        }
    }
}
