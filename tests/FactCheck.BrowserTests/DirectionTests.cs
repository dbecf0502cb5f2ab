using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>Lines run from the side that their language begins on.</summary>
[Collection(nameof(Chromium))]
public sealed class DirectionTests(Chromium chromium)
{
    [Fact]
    public async Task An_Arabic_report_is_right_to_left_and_its_notes_stand_left_of_the_text()
    {
        var page = await chromium.Open(chromium.Reports.Fixtures("ar"), Screen.Desktop);
        Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).direction"));
        Assert.Equal("ar", await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.True(await Left(page, ".text[dir=rtl] > p:has(mark)") > await Left(page, ".text[dir=rtl] > .notes"));
    }

    [Fact]
    public async Task An_English_report_is_left_to_right() =>
        Assert.Equal("ltr", await (await chromium.Open(chromium.Reports.Fixtures("en"), Screen.Desktop)).EvaluateAsync<string>("getComputedStyle(document.body).direction"));

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task An_article_keeps_its_own_direction_in_a_report_of_either_language(string language)
    {
        var page = await chromium.Open(chromium.Reports.Fixtures(language), Screen.Desktop);
        var directions = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.text')].map(t => t.lang + ' ' + getComputedStyle(t).direction))].sort()");
        Assert.Equal(["ar rtl", "en ltr"], directions);
        Assert.Equal(language == "ar" ? "rtl" : "ltr", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.text:lang(en) .notes')).direction"));
    }

    /// <summary>A phrase that a message takes from the article reads in its own order: its first word stands on the side that its language begins on.</summary>
    [Fact]
    public async Task A_date_of_an_Arabic_article_is_not_torn_apart_in_an_English_message()
    {
        var page = await chromium.Open(chromium.Reports.Fixtures("en"), Screen.Desktop);
        var places = await page.EvaluateAsync<double[]>(
            """
            () => {
              const message = [...document.querySelectorAll('.message')].find(m => m.textContent.includes('31 نيسان 2016'));
              const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
              const leftOf = word => {
                walker.currentNode = message;
                for (let node; node = walker.nextNode();) {
                  const at = node.data.indexOf(word);
                  if (at >= 0) { const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + word.length); return range.getBoundingClientRect().left; }
                }
              };
              return ['31', 'نيسان', '2016'].map(leftOf);
            }
            """);
        Assert.True(places[0] > places[1] && places[1] > places[2], string.Join(" ", places));
    }

    private static async Task<float> Left(IPage page, string selector) => (await page.Locator(selector).First.BoundingBoxAsync())!.X;
}
