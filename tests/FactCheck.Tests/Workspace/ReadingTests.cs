using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Tests.Workspace;

public sealed class ReadingTests
{
    private const string Markdown = "---\ntitle: \"عنوان الخبر\"\ndate: 2024-08-28\ntags: [أ, ب]\nauthor: محمد\nlang: ar\n---\n\nقال **الوزير** في [مقره](https://example.org) &laquo;نعم&raquo;.\n\n## فصل\n\n- بند أول\n- بند ثان\n\n> اقتباس\n\n```\nرمز\n```\n\n| خلية | أخرى |\n|---|---|\n| يوم | شهر |\n";

    [Fact]
    public void Markdown_has_its_blocks_and_its_front_matter()
    {
        var article = Engine.Read(Markdown, format: ArticleFormat.Markdown);

        Assert.Equal("title:عنوان الخبر|paragraph:قال الوزير في مقره «نعم».|heading:فصل|item:بند أول|item:بند ثان|quote:اقتباس|code:رمز|cell:خلية|cell:أخرى|cell:يوم|cell:شهر", Blocks(article));
        Assert.Equal(new DateOnly(2024, 8, 28), article.Metadata.Published);
        Assert.Equal("عنوان الخبر", article.Metadata.Title);
        Assert.Equal("محمد", Assert.Single(article.Metadata.Authors));
        Assert.Equal("أ|ب", string.Join('|', article.Metadata.Tags));
    }

    [Fact]
    public void What_is_found_in_markdown_stands_where_the_file_has_it()
    {
        var text = "قال **الأربعاء 18 جانفي** 2017";
        var article = Engine.Read(text, format: ArticleFormat.Markdown);
        var date = Assert.IsType<DateMention>(Assert.Single(new SemanticModel(article, Engine.Finders).Mentions(MentionKind.Date)));

        Assert.Equal("الأربعاء 18 جانفي** 2017", text.Substring(date.Span.Start, date.Span.Length));
        Assert.Equal("الأربعاء", text.Substring(date.WeekdaySpan.Start, date.WeekdaySpan.Length));
    }

    [Theory]
    [InlineData("title: \"قال \\\"المعرض\\\" الأربعاء 18 جانفي 2017\"", "قال \"المعرض\" الأربعاء 18 جانفي 2017")]
    [InlineData("title: 'قال ''المعرض'' الأربعاء 18 جانفي 2017'", "قال 'المعرض' الأربعاء 18 جانفي 2017")]
    [InlineData("title: >-\n  قال\n  الأربعاء\n  18 جانفي 2017", "قال الأربعاء 18 جانفي 2017")]
    [InlineData("title: \"قال \\u0022المعرض\\u0022 الأربعاء 18 جانفي 2017\"", "قال \"المعرض\" الأربعاء 18 جانفي 2017")]
    public void A_title_written_with_escapes_stands_where_the_file_has_it(string yaml, string title)
    {
        var text = $"---\n{yaml}\n---\n\nنص.\n";
        var article = Engine.Read(text, format: ArticleFormat.Markdown);
        var model = new SemanticModel(article, Engine.Finders);
        var date = Assert.IsType<DateMention>(Assert.Single(model.Mentions(MentionKind.Date)));

        Assert.Equal($"title:{title}|paragraph:نص.", Blocks(article));
        Assert.Equal("الأربعاء", text.Substring(date.WeekdaySpan.Start, date.WeekdaySpan.Length));
        Assert.Equal("2017", text[(date.Span.End - 4)..date.Span.End]);
        Assert.All(model.Mentions(MentionKind.Quotation), q => Assert.Contains("المعرض", text.Substring(q.Span.Start, q.Span.Length), StringComparison.Ordinal));
    }

    [Fact]
    public void Html_has_its_blocks_and_its_metadata()
    {
        var article = Engine.Read("<!doctype html><html lang=ar><head><title>عنوان</title><meta property='article:published_time' content='2024-08-28T10:00:00Z'><style>p{}</style></head><body><nav><p>الرئيسية</p></nav><h1>عنوان</h1><p>قال &laquo;نعم&raquo; <b>أمس</b></p><ul><li>بند</li></ul><script>x()</script><footer>حقوق</footer></body></html>", format: ArticleFormat.Html);

        Assert.Equal("chrome:الرئيسية|title:عنوان|paragraph:قال «نعم» أمس|item:بند|chrome:حقوق", Blocks(article));
        Assert.Equal(new DateOnly(2024, 8, 28), article.Metadata.Published);
    }

    [Theory]
    [InlineData("<p>قبل</p>\r\n<p>يوم <b>الخميس</b> 14 كانون&nbsp;الثاني 2017</p>")]
    [InlineData("<table><tr>يوم الخميس 14 كانون الثاني 2017<td>خلية</td></tr></table>")]
    [InlineData("<!-- <p> --><div title='a>b'>يوم الخميس 14 كانون الثاني 2017</div>")]
    public void What_is_found_in_html_stands_where_the_file_has_it(string html)
    {
        var article = Engine.Read(html, format: ArticleFormat.Html);
        var date = Assert.IsType<DateMention>(Assert.Single(new SemanticModel(article, Engine.Finders).Mentions(MentionKind.Date)));

        Assert.Equal("الخميس", html.Substring(date.WeekdaySpan.Start, date.WeekdaySpan.Length));
        Assert.Equal(new DateOnly(2017, 1, 14), date.Days.SingleDay);
    }

    private static string Blocks(Article article) => string.Join('|', article.Blocks.Select(b => $"{b.Kind.ToString().ToLowerInvariant()}:{article.Surface.Text.Substring(b.Surface.Start, b.Surface.Length)}"));
}
