using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Workspace.Reporting;

public sealed class HtmlReportTests
{
    private static readonly string[] Harmless =
        ["html", "head", "meta", "title", "style", "body", "a", "header", "main", "footer", "section", "article", "div", "p", "h1", "h2", "h3", "ul", "ol", "li", "span", "b", "bdi", "mark", "ins", "del", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "blockquote", "pre"];

    [Theory]
    [InlineData("ar", "ar")]
    [InlineData("ar", "en")]
    [InlineData("en", "en")]
    [InlineData("hostile", "ar")]
    public void Every_link_leads_to_the_one_element_of_its_name(string folder, string language)
    {
        var page = Parse(Reports.Write("html", language, Reports.Fixtures(folder)));
        var ids = page.All.Where(e => !string.IsNullOrEmpty(e.Id)).Select(e => e.Id!).ToArray();

        Assert.Equal(ids.Distinct().Count(), ids.Length);
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.Contains(e.GetAttribute("aria-labelledby"), ids));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Every_finding_is_a_note_and_marks_its_words(string folder)
    {
        var files = Reports.Fixtures(folder);
        var page = Parse(Reports.Write("html", "en", files));
        var reported = files.Where(f => !f.Result!.Diagnostics.IsEmpty).ToArray();

        Assert.Equal(reported.Length, page.QuerySelectorAll("article").Length);
        for (var a = 0; a < reported.Length; a++)
        {
            var (article, diagnostics) = (reported[a].Result!.Article, reported[a].Result!.Diagnostics);
            for (var f = 0; f < diagnostics.Length; f++)
            {
                var note = page.GetElementById($"a{a + 1}f{f + 1}")!;
                Assert.Contains(diagnostics[f].Message.In("en"), note.TextContent, StringComparison.Ordinal);
                if (article.Source.Text != article.Surface.Text || diagnostics.Count(d => d.Span.Overlaps(diagnostics[f].Span)) > 1) { continue; }
                var anchor = page.GetElementById($"a{a + 1}t{f + 1}")!;
                Assert.Equal(article.Source.Slice(diagnostics[f].Span), MarkedFrom(anchor));
            }
        }
    }

    [Fact]
    public void An_Arabic_article_runs_from_right_to_left_whatever_the_language_of_the_report()
    {
        var page = Parse(Reports.Write("html", "en", Reports.Fixtures("ar")));

        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("rtl", page.QuerySelector("article .text")!.GetAttribute("dir"));
        Assert.All(page.QuerySelectorAll(".notes"), n => Assert.Equal("ltr", n.GetAttribute("dir")));
        Assert.Equal("rtl", Parse(Reports.Write("html", "ar", Reports.Fixtures("ar"))).DocumentElement.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("x.txt")]
    [InlineData("\"><script>window.owned=1<.html/x.md")]
    public void Nothing_of_an_article_takes_effect(string path)
    {
        var html = Reports.Write("html", "en", Reports.Check(path, Reports.Hostile));
        var page = Parse(html);

        Assert.All(page.All, e => Assert.Contains(e.LocalName, Harmless));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name is "style" or "src" || a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(html, c => (c < ' ' && c != '\n') || c is >= '\u007F' and <= '\u009F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or >= '\uFFFE');
        foreach (var number in page.QuerySelectorAll(".ref")) { number.Remove(); }
        if (path == "x.txt") { Assert.Contains("<script>window.owned=1</script><img src=x onerror=\"window.owned=1\">", page.QuerySelector("article .text")!.TextContent, StringComparison.Ordinal); }
    }

    [Fact]
    public void The_policy_lets_the_one_style_sheet_take_effect_and_nothing_else()
    {
        var page = Parse(Reports.Write("html", "en", Reports.Fixtures("en")));
        var sheet = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        Assert.Equal($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'; base-uri 'none'; form-action 'none'", policy);
        Assert.DoesNotContain("url(", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_not_judged_has_no_score()
    {
        var page = Parse(Reports.Write("html", "en", new FactCheck.Workspace.Checking.CheckedFile("gone.txt", null, "it is gone")));

        Assert.Equal("Score: not judged", page.QuerySelector("article .score")!.TextContent);
        Assert.Equal("not judged", page.QuerySelector("td.poor")!.TextContent);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(html);

    /// <summary>The marked text that follows an anchor, up to its number.</summary>
    private static string MarkedFrom(IElement anchor)
    {
        var text = new StringBuilder();
        for (var node = anchor.NextSibling; node is not null && !(node is IElement { LocalName: "a" }); node = node.NextSibling) { text.Append(node.TextContent); }
        return text.ToString();
    }
}
