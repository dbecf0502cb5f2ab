using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>One browser for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly Dictionary<(string Path, Screen Screen), IPage> _open = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The reports that the tests open.</summary>
    public Reports Reports { get; } = new();

    public async Task InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("FACTCHECK_CHROMIUM") ?? throw new InvalidOperationException("start these tests with tests/FactCheck.BrowserTests/run");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) { await _browser.DisposeAsync(); }
        _playwright?.Dispose();
        Reports.Dispose();
    }

    /// <summary>A page for tests that look and leave it as it is; they share it.</summary>
    /// <param name="path">The report.</param>
    /// <param name="screen">The window and what its reader prefers.</param>
    public async Task<IPage> Open(string path, Screen screen)
    {
        if (!_open.TryGetValue((path, screen), out var page)) { _open[(path, screen)] = page = await OpenAnew(path, screen); }
        return page;
    }

    /// <summary>A page of one test alone.</summary>
    /// <param name="path">The report.</param>
    /// <param name="screen">The window and what its reader prefers.</param>
    public async Task<IPage> OpenAnew(string path, Screen screen)
    {
        var page = await Empty(screen);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    /// <summary>A page before it is led anywhere.</summary>
    public async Task<IPage> Empty(Screen screen)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = 900 },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }
}
