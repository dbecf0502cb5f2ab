using System.Text.Json;

namespace FactCheck.Tests.Cli;

/// <summary>A name of a file is a name, whatever it looks like.</summary>
public sealed class FileNameTests : IDisposable
{
    private const string Text = "في العاصمة الإماراتية أبو ظبي يوم الخميس 14 كانون الثاني 2017.\n";

    private readonly ScratchFolder _folder = new();

    public FileNameTests() => _folder.Write("own.yaml", "pack: own\nrules:\n  - { id: OWN1, title: t, message: m, severity: error, swap: { أبو ظبي: أبوظبي }, fix: { title: t, replace: match, with: with, safety: safe } }\n");

    public void Dispose() => _folder.Dispose();

    private static readonly string[] All =
    [
        "@x.md", "--fix.md", "-o.md", "--.md", "::error::x.md", "##[group]x.md", "new\nline.md", "tab\t\u001b[31m.md", "$(touch owned).md", "`touch owned`.md", "a;b&c|d.md",
        " spaces .md", "'quotes\".md", "{0}{1}%s.md", "مقال.md", "\u202Eright.md", "*?[a].md", "back\\slash.md", "~.md", "=1+1.md", "<b>&amp;.md", "a=b.md", "#.md", "%2e%2e.md",
    ];

    [Theory]
    [InlineData("@x.md")]
    [InlineData("--fix.md")]
    [InlineData("new\nline.md")]
    public void It_is_checked_reported_and_fixed(string name) => Hold(name);

    [Fact]
    public void So_are_many_at_once() => Hold(All);

    private void Hold(params string[] names)
    {
        if (OperatingSystem.IsWindows()) { return; }
        foreach (var name in names) { _folder.Write("content/" + name, Text); }
        var inside = _folder.At("content");
        string[] end = Array.Exists(names, n => n.StartsWith('-')) ? ["--"] : [];
        var (code, output, error) = FactCheckProcess.RunIn(inside, null, ["check", "--rules", "../own.yaml", "--no-default-rules", "--format", "json", "--output", "text=-", "--output", "json=../out.json", .. end, .. names]);

        Assert.Equal((1, ""), (code, error));
        Assert.DoesNotContain(output, c => (c < ' ' && c != '\n') || c is '\u202E');
        using (var report = JsonDocument.Parse(_folder.Read("out.json"))) { Assert.Equal(names.Order(StringComparer.Ordinal), report.RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("path").GetString()!).Order(StringComparer.Ordinal)); }

        var fix = FactCheckProcess.RunIn(inside, null, ["fix", "--rules", "../own.yaml", "--no-default-rules", .. end, .. names]);
        Assert.Equal((0, ""), (fix.Code, fix.Error));
        Assert.All(names, name => Assert.Equal(Text.Replace("أبو ظبي", "أبوظبي", StringComparison.Ordinal), _folder.Read("content/" + name)));
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.GetFiles(inside, "*", new EnumerationOptions { AttributesToSkip = 0 }).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_of_them_is_checked_and_known_by_a_baseline()
    {
        if (OperatingSystem.IsWindows()) { return; }
        foreach (var name in All) { _folder.Write("content/" + name, Text); }
        var known = _folder.Run("baseline", "create", "content");
        Assert.Equal((0, ""), (known.Code, known.Error));

        var (code, output, _) = _folder.Run("check", "content", "--cache", "cache");
        Assert.Equal(0, code);
        Assert.Contains($"articles: {All.Length}", output, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("check", "content", "--no-baseline", "--no-cache").Code);
    }
}
