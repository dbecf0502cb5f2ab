using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FactCheck.Testing;

/// <summary>
/// A git repository of made-up articles, with old defects sown in some of them, and a branch of work on it. The same numbers give the same bytes.
/// Everything else in the articles is right: a finding besides those that are expected is a false one.
/// </summary>
/// <param name="folder">An empty folder.</param>
/// <param name="articles">Number of articles.</param>
/// <param name="defects">Number of articles with a defect.</param>
/// <param name="paragraphs">Number of paragraphs in an article.</param>
public sealed class GeneratedRepository(string folder, int articles, int defects, int paragraphs = 12)
{
    /// <summary>The article whose old paragraph a new one contradicts.</summary>
    private const int Contradicted = 1;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The findings of the branch as <c>path rule</c>, in ordinal order.</summary>
    public IReadOnlyList<string> NewFindings { get; private set; } = [];

    /// <summary>Number of old defects that the branch mended.</summary>
    public int Mended { get; private set; }

    /// <summary>Writes the articles below <c>content</c>, without git.</summary>
    public void Write()
    {
        for (var i = 0; i < articles; i++)
        {
            Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(PathOf(i))!));
            File.WriteAllText(Path.Combine(folder, PathOf(i)), TextOf(i, IsDefective(i) ? GeneratedText.Defect(i / Step).Text : null), Utf8);
        }
    }

    /// <summary>Puts all that is there under version control as <c>main</c>.</summary>
    public void Commit()
    {
        if (!Directory.Exists(Path.Combine(folder, ".git"))) { Git("init", "-q", "-b", "main"); }
        Git("add", "-A");
        Git("commit", "-qm", "x");
    }

    /// <summary>A branch with five new defects (three in new articles, two in old ones), two old ones mended, three defective articles moved, and a new paragraph that contradicts an old one.</summary>
    public void Branch()
    {
        Git("checkout", "-qb", "work");
        var found = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var path = $"content/new/{i}.md";
            Directory.CreateDirectory(Path.Combine(folder, "content", "new"));
            var defect = GeneratedText.Defect(articles + i);
            File.WriteAllText(Path.Combine(folder, path), TextOf(articles + i, defect.Text), Utf8);
            found.Add($"{path} {defect.Rule}");
        }
        foreach (var i in new[] { Contradicted + 1, Step })
        {
            var (text, rule) = GeneratedText.Defect(articles + 100 + i);
            File.AppendAllText(Path.Combine(folder, PathOf(i)), $"\n{text}\n", Utf8);
            found.Add($"{PathOf(i)} {rule}");
        }
        foreach (var i in new[] { 2 * Step, 3 * Step })
        {
            File.WriteAllText(Path.Combine(folder, PathOf(i)), TextOf(i, null), Utf8);
            Mended++;
        }
        foreach (var i in new[] { 4 * Step, 5 * Step, 6 * Step })
        {
            Directory.CreateDirectory(Path.Combine(folder, "content", "moved"));
            Git("mv", PathOf(i), $"content/moved/{i}.md");
        }
        var contradicted = Path.Combine(folder, PathOf(Contradicted));
        File.WriteAllText(contradicted, File.ReadAllText(contradicted, Utf8).Replace(GeneratedText.Contradicted, $"{GeneratedText.Contradiction}\n\n{GeneratedText.Contradicted}", StringComparison.Ordinal), Utf8);
        found.Add($"{PathOf(Contradicted)} {GeneratedText.ContradictionRule}");
        NewFindings = [.. found.Order(StringComparer.Ordinal)];
        Commit();
    }

    private int Step => articles / defects;

    private bool IsDefective(int i) => i % Step == 0 && i / Step < defects;

    private static string PathOf(int i) => string.Create(CultureInfo.InvariantCulture, $"content/{i / 500:D2}/{i:D5}.md");

    private string TextOf(int i, string? defect) =>
        GeneratedText.Article(i, paragraphs, i == Contradicted ? GeneratedText.Contradicted : defect);

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "-c", "gc.auto=0", .. arguments]) { start.ArgumentList.Add(argument); }
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) { throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error.GetAwaiter().GetResult()}"); }
    }
}
