namespace FactCheck.BrowserTests;

/// <summary>Nothing of an article takes effect; all of it can be read.</summary>
[Collection(nameof(Chromium))]
public sealed class HostileTests(Chromium chromium)
{
    [Fact]
    public async Task No_script_runs_nothing_is_asked_for_and_the_browser_has_no_complaint()
    {
        var page = await chromium.Empty(Screen.Desktop);
        var events = new List<string>();
        var requests = new List<string>();
        page.Console += (_, e) => events.Add(e.Text);
        page.PageError += (_, e) => events.Add(e);
        page.Dialog += (_, e) => events.Add(e.Message);
        page.Request += (_, e) => requests.Add(e.Url);
        var report = new Uri(chromium.Reports.Attacks()).AbsoluteUri;
        await page.GotoAsync(report);
        await page.Mouse.MoveAsync(600, 400);
        await page.EvaluateAsync("document.querySelectorAll('article a').forEach(a => a.click())");
        Assert.Null(await page.EvaluateAsync<string?>("window.taken"));
        Assert.Empty(events);
        Assert.Equal([report], requests);
        Assert.StartsWith(report, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_holds_its_own_elements_alone()
    {
        var page = await chromium.Open(chromium.Reports.Attacks(), Screen.Desktop);
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('script, img, svg, iframe, link, object, embed, form, base, body style, body meta')].map(e => e.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^on|^style$|^src/.test(a.name)).map(a => a.name)"));
        Assert.Equal(1, await page.EvaluateAsync<int>("document.styleSheets.length"));
        Assert.Equal(1, await page.EvaluateAsync<int>("document.querySelectorAll('h1').length"));
        Assert.True(await page.Locator("body").IsVisibleAsync());
    }

    [Fact]
    public async Task Every_word_of_it_can_be_read()
    {
        var page = await chromium.Open(chromium.Reports.Attacks(), Screen.Desktop);
        var text = await page.EvaluateAsync<string>("[...document.querySelectorAll('article .text > p')].map(p => { const words = p.cloneNode(true); words.querySelectorAll('.ref').forEach(r => r.remove()); return words.textContent; }).join('\\n')");
        Assert.All(HostileArticles.Words, w => Assert.Contains(w, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_control_turns_a_line_around_and_each_is_shown_by_its_code()
    {
        var page = await chromium.Open(chromium.Reports.Attacks(), Screen.Desktop);
        var text = await page.EvaluateAsync<string>("document.documentElement.outerHTML");
        Assert.All(HostileArticles.Turning, c => Assert.DoesNotContain(c, text));
        var codes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.code-point')].map(c => c.textContent)");
        Assert.All(HostileArticles.Turning, c => Assert.Contains($"U+{(int)c:X4}", codes));
    }

    /// <summary>The second wall: should an article ever get an element into the page, its policy stops it.</summary>
    [Theory]
    [InlineData("const e = document.createElement('script'); e.textContent = 'window.taken = 1'; document.body.append(e);")]
    [InlineData("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.taken = 1\">');")]
    [InlineData("const e = document.createElement('style'); e.textContent = 'body { color: rgb(1, 2, 3) }'; document.body.append(e);")]
    [InlineData("document.body.setAttribute('style', 'color: rgb(1, 2, 3)');")]
    public async Task The_policy_lets_nothing_else_take_effect(string attack)
    {
        var page = await chromium.OpenAnew(chromium.Reports.Attacks(), Screen.Desktop);
        await page.EvaluateAsync($"() => {{ {attack} }}");
        await page.WaitForTimeoutAsync(100);
        Assert.Null(await page.EvaluateAsync<int?>("window.taken"));
        Assert.NotEqual("rgb(1, 2, 3)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }
}
