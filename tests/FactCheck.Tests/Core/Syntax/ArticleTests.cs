using FactCheck.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Core.Syntax;

public sealed class ArticleTests
{
    private static readonly string[] Pieces =
        ["كتاب ", "مُدرّس", "ﷺ", "👩‍👩‍👧", "\r\n", "\n\n", "20%", "…", "«", "»", "# ", "- ", "**", "<p>", "&amp;", "2024", "|", ". ", "\u202E", "abc"];

    [Theory]
    [InlineData(ArticleFormat.Text)]
    [InlineData(ArticleFormat.Markdown)]
    [InlineData(ArticleFormat.Html)]
    public void The_leaves_are_the_source(ArticleFormat format) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(), text =>
        {
            var article = Engine.Read(text, format: format);
            return string.Concat(article.Leaves().Select(l => article.Source.Slice(l.Span))) == text;
        }));

    [Fact]
    public void Plain_text_has_a_title_headings_and_items()
    {
        var article = Engine.Read("خبر اليوم عن الميناء الجديد\n\nوصل الوفد إلى العاصمة صباح أمس وعقد اجتماعا مع الوزير.\nأهمية الميناء\nيخدم الميناء ثلاث محافظات كبيرة، ويستقبل سفن الركاب والبضائع طوال العام.\n- رصيف الركاب\nاترك تعليقاً");

        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.Item, BlockKind.Chrome], article.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_line_of_the_page_inside_a_sentence_is_news() =>
        Assert.DoesNotContain(Engine.Read("خبر\n\nوتطرق الشاهد أيضا إلى أولويات حكومته.").Blocks, b => b.Kind == BlockKind.Chrome);
}
