using System.Diagnostics;
using System.Text;
using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Reading;

namespace FactCheck.Tests.Workspace;

/// <summary>One sentence of one thing over and over, 100,000 characters of it: what looks over a sentence, or over all figures of the article, once for each figure takes ten seconds and more.</summary>
[Collection(nameof(Alone))]
public sealed class HostileGrowthTests(ShippedServices services) : IClassFixture<ShippedServices>
{
    [Theory]
    [InlineData("مئة وخمسة ")]
    [InlineData("5: ")]
    [InlineData("5 رجال هم 5 نساء و")]
    [InlineData("5 رجال بينهم 5 نساء و6 أطفال ")]
    [InlineData("5 سنوات من 1980 إلى 1988 ")]
    [InlineData("ولد عام 1980 عن 5 سنوات ")]
    [InlineData("من 20 إلى 30 مليون دولار ")]
    [InlineData("5 دول: مصر ولبنان و")]
    [InlineData("5 آذار ")]
    [InlineData("زارت اللجنة الوطنية المنظمة العربية للصحة ")]
    [InlineData("الأمم المتحدة ")]
    [InlineData("يناير ")]
    [InlineData("«5 آذار» ")]
    [InlineData("شارك 12 عداء و9 عداءات، أي ما مجموعه 25 متسابقا. ")]
    [InlineData("استدعى المدرب 26 لاعبا، وتضم القائمة ثلاثة حراس وثمانية مدافعين وسبعة لاعبي وسط. ")]
    [InlineData("عقد اجتماع حضره 12 وزيرا، وقال مدير بلغ 40 عاما إن 20 من 30 ألفا. ")]
    [InlineData("Only 70 of the 100 delegates attended; 50 stayed away. ")]
    public void No_pile_takes_more_than_its_length(string piece)
    {
        var (driver, reader) = (services.Get<AnalysisDriver>(), services.Get<ArticleReader>());
        _ = driver.Analyze(Read(piece));
        var article = Read(new StringBuilder().Insert(0, piece, 100_000 / piece.Length).ToString());
        var clock = Stopwatch.StartNew();
        _ = driver.Analyze(article);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(6));

        Article Read(string text) => reader.Read(new SourceText(text), ArticleFormat.Text, new ArticleMetadata());
    }
}
