namespace FactCheck.BrowserTests;

/// <summary>Everything can be read without scrolling sideways and without a glass.</summary>
[Collection(nameof(Chromium))]
public sealed class SizeTests(Chromium chromium)
{
    private const string WiderThanTheWindow =
        """
        () => {
          const width = document.documentElement.clientWidth;
          const unseen = e => e.closest('.unseen, .skip, details:not([open])');
          const wide = document.documentElement.scrollWidth > width ? ['the page'] : [];
          for (const e of document.body.querySelectorAll('*')) {
            const box = e.getBoundingClientRect();
            if (box.width > 0 && !unseen(e) && (box.left < -1 || box.right > width + 1)) wide.push(e.tagName + '.' + e.className + ' ' + box.left + '–' + box.right + ' ' + e.textContent.slice(0, 40));
          }
          return wide;
        }
        """;

    private const string SmallText =
        """
        () => {
          const small = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let texts = 0;
          for (let node; node = walker.nextNode();) {
            if (!node.data.trim()) continue;
            texts++;
            const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
            if (size < 14) small.add(size + ' ' + node.parentElement.tagName + '.' + node.parentElement.className);
          }
          return [...small, ...(texts < 1000 ? ['only ' + texts + ' texts'] : [])];
        }
        """;

    [Theory]
    [InlineData("ar", 360)]
    [InlineData("en", 360)]
    [InlineData("ar", 768)]
    [InlineData("ar", 1280)]
    public async Task Nothing_is_wider_than_the_window(string language, int width)
    {
        var page = await chromium.Open(chromium.Reports.Fixtures(language), new Screen(width));
        Assert.Empty(await page.EvaluateAsync<string[]>(WiderThanTheWindow));
    }

    [Fact]
    public async Task Nothing_of_a_hostile_article_is_wider_than_a_phone()
    {
        var page = await chromium.Open(chromium.Reports.Attacks(), Screen.Phone);
        Assert.Empty(await page.EvaluateAsync<string[]>(WiderThanTheWindow));
    }

    [Theory]
    [InlineData("ar", 360)]
    [InlineData("en", 360)]
    [InlineData("ar", 1280)]
    [InlineData("en", 1280)]
    public async Task No_text_is_smaller_than_14_pixels(string language, int width)
    {
        var page = await chromium.Open(chromium.Reports.Fixtures(language), new Screen(width));
        Assert.Empty(await page.EvaluateAsync<string[]>(SmallText));
    }
}
