using System.Collections.Concurrent;
using System.Diagnostics;
using FactCheck.Testing;

namespace FactCheck.BrowserTests;

/// <summary>The reports that the tests open, each written once by the program as it was built.</summary>
public sealed class Reports : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-browser-");
    private readonly ConcurrentDictionary<string, Lazy<string>> _reports = new(StringComparer.Ordinal);

    /// <summary>A report on every fixture: Arabic and English articles, findings between articles, files that cannot be read.</summary>
    /// <param name="language">The language of the report.</param>
    public string Fixtures(string language) => Once("fixtures-" + language, () =>
        Write("fixtures-" + language, language, ProjectFolder.At("fixtures"), "ar", "en", "corpus", "hostile"));

    /// <summary>A short report with something of every kind: notes with and without a fix, facts, other articles, both languages, a file that cannot be read.</summary>
    /// <param name="language">The language of the report.</param>
    public string Sample(string language) => Once("sample-" + language, () => Write("sample-" + language, language, ProjectFolder.At("fixtures"),
        "ar/01-port-opening.txt", "ar/02-clean-exports.txt", "ar/05-quotes.txt", "ar/09-organisations.md", "corpus/07-market.md", "corpus/08-market.md", "en/05-harbour.md", "hostile/escapes.txt", "hostile/nul.txt"));

    /// <summary>A report on articles that would take over the page.</summary>
    public string Attacks() => Once("attacks", () =>
    {
        var folder = _folder.CreateSubdirectory("attacking").FullName;
        HostileArticles.WriteTo(folder);
        return Write("attacks", "ar", folder, ".");
    });

    public void Dispose() => _folder.Delete(recursive: true);

    private string Once(string name, Func<string> write) => _reports.GetOrAdd(name, _ => new Lazy<string>(write)).Value;

    private string Write(string name, string language, string folder, params string[] paths)
    {
        var report = Path.Combine(_folder.FullName, name + ".html");
        var start = new ProcessStartInfo("dotnet", [ProjectFolder.At("src", "FactCheck.Cli", "bin", "Release", "net10.0", "factcheck.dll"), "check", .. paths, "--lang", language, "--format", "html", "-o", report, "--no-config", "--no-cache"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return File.Exists(report) && process.ExitCode is 1 or 3 ? report : throw new InvalidOperationException($"factcheck ended with {process.ExitCode}: {error}");
    }
}
