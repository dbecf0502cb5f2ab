using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Core.Languages;

/// <summary>What docs/adding-a-language.md claims: a language is a list of terms, and the readers need no change for it.</summary>
public sealed class ThirdLanguageTests
{
    [Theory]
    [InlineData("La loi du 14 juillet 2024 est votée.", "date 14 juillet 2024 = 2024-07-14")]
    [InlineData("Le premier mai est férié.", "date premier mai = XXXX-05-01")]
    [InlineData("Il arrive jeudi 15 août 2024 ici.", "date jeudi 15 août 2024 = 2024-08-15")]
    [InlineData("Le festival va du 3 au 12 octobre 2024 ici.", "date du 3 au 12 octobre 2024 = 2024-10-03/2024-10-12")]
    [InlineData("Il a parlé hier ici.", "date hier = 2024-08-27")]
    [InlineData("Le coût atteint 3,5 millions euros ici.", "money 3,5 millions euros = 3500000")]
    [InlineData("Le taux monte de 2,5 % ici.", "percent 2,5 % = 2.5")]
    [InlineData("Il reste plus de trente jours ici.", "duration plus de trente jours = P30D")]
    [InlineData("Il compte deux cent vingt voix.", "number deux cent vingt = 220")]
    public void A_folder_of_terms_is_enough(string text, string expected)
    {
        var services = new ServiceCollection().AddFactCheck();
        services.AddSingleton<Language, FrenchLanguage>();
        using var provider = services.BuildServiceProvider();
        var article = provider.GetRequiredService<ArticleReader>().Read(new SourceText(text), ArticleFormat.Text, new ArticleMetadata { Language = "fr", Published = new DateOnly(2024, 8, 28) });

        var mentions = StreamMentions.Of(new SemanticModel(article, provider.GetRequiredService<FinderSet>()), CancellationToken.None);

        Assert.Equal([expected], mentions.Select(m => $"{m.Kind} {text.Substring(m.Span.Start, m.Span.Length)} = {m.Value}"));
    }
}
