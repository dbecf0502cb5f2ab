using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>axe-core finds nothing to say, neither of WCAG nor of good practice.</summary>
[Collection(nameof(Chromium))]
public sealed class AccessibilityTests(Chromium chromium)
{
    /// <summary>Tells what is violated, and whether contrast was judged at all.</summary>
    private const string Axe =
        """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'] });
          const judged = found.passes.some(p => p.id == 'color-contrast') ? [] : ['contrast was not judged'];
          return [...judged, ...found.violations.map(v => v.id + ': ' + v.help + ' (' + v.nodes.length + ' times, first ' + v.nodes[0].html + ')')];
        }
        """;

    [Theory]
    [InlineData("ar", 1280, false)]
    [InlineData("ar", 1280, true)]
    [InlineData("ar", 360, false)]
    [InlineData("ar", 360, true)]
    [InlineData("en", 1280, false)]
    [InlineData("en", 360, true)]
    public async Task The_page_has_no_violation(string language, int width, bool dark)
    {
        var page = await chromium.OpenAnew(chromium.Reports.Sample(language), new Screen(width, dark));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Empty(await Violations(page));
    }

    [Fact]
    public async Task A_hostile_article_brings_no_violation()
    {
        var page = await chromium.Open(chromium.Reports.Attacks(), Screen.Desktop);
        Assert.Empty(await Violations(page));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Every_link_leads_to_one_place_of_the_page(string language)
    {
        var page = await chromium.Open(chromium.Reports.Fixtures(language), Screen.Desktop);
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))");
        Assert.True(links.Length > 100);
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a')].map(a => a.getAttribute('href')).filter(h => h[0] != '#' || document.querySelectorAll('[id=\"' + h.slice(1) + '\"]').length != 1)"));
    }

    [Fact]
    public async Task The_first_key_leads_past_the_summary()
    {
        var page = await chromium.OpenAnew(chromium.Reports.Sample("ar"), Screen.Phone);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#articles", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.True((await page.Locator(".skip").BoundingBoxAsync())!.Width > 50);
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<double>("Math.abs(document.getElementById('articles').getBoundingClientRect().top)") < 100);
    }

    private static async Task<string[]> Violations(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        return await page.EvaluateAsync<string[]>(Axe);
    }
}
