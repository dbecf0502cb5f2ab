using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>On paper the page is black on white, whatever the screen prefers.</summary>
[Collection(nameof(Chromium))]
public sealed partial class PrintTests(Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Paper_is_white_and_ink_is_black(bool dark)
    {
        var page = await Printing(dark);
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.text > p')).color"));
        Assert.Equal("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.skip')).display"));
        Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
    }

    [Fact]
    public async Task Notes_are_not_torn_between_sheets_and_keep_their_bar()
    {
        var page = await Printing(dark: false);
        Assert.Equal(["avoid"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.note')].map(n => getComputedStyle(n).breakInside))]"));
        Assert.Equal(["3px"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.note')].map(n => getComputedStyle(n).borderInlineStartWidth))]"));
    }

    [Fact]
    public async Task Each_article_begins_on_a_sheet_of_its_own()
    {
        var page = await chromium.Open(chromium.Reports.Attacks(), Screen.Desktop);
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        Assert.True(Sheet().Count(pdf) > await page.EvaluateAsync<int>("document.querySelectorAll('article').length"));
    }

    private async Task<IPage> Printing(bool dark)
    {
        var page = await chromium.OpenAnew(chromium.Reports.Sample("ar"), Screen.Desktop with { IsDark = dark });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return page;
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
