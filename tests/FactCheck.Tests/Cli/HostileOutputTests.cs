using FactCheck.Tests.Workspace.Git;
using FactCheck.Tests.Workspace.Reporting;

namespace FactCheck.Tests.Cli;

/// <summary>Nothing of an article, a pack, a configuration or a file name acts on a terminal or a build server, whichever command shows it.</summary>
public sealed class HostileOutputTests : IDisposable
{
    private const string Bad = "\\u001b[31m\\u202Ex\\u0007 ::error::owned ##[error]x \\u2028";

    private readonly ScratchFolder _folder = new();

    public HostileOutputTests()
    {
        _folder.Write("own.yaml", $"pack: own\nrules:\n  - id: OWN1\n    title: \"{Bad} title\"\n    message: \"::warning::{Bad} message\"\n    why: \"{Bad} why\"\n    swap: {{ الهاتف: \"الجوال{Bad}\" }}\n    fix: {{ title: \"{Bad} fix\", replace: match, with: with, safety: suggestion }}\n    examples:\n      - bad: \"لا {Bad} شيء\"\n");
        _folder.Write("content/::error::\u001b]0;x\u0007.md", Reports.Hostile + "\n\n\u001b[2J::stop-commands::x\nرقم الهاتف معروف. \u202Eabc\n  ::error::context\n");
        _folder.Write("content/bad\u001b[31m.txt", "a\0b");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check content --rules own.yaml --no-default-rules")]
    [InlineData("check content --rules own.yaml --no-default-rules --lang ar --format markdown")]
    [InlineData("check content --rules own.yaml --no-default-rules --format github")]
    [InlineData("check content --rules own.yaml --no-default-rules --format json")]
    [InlineData("check content --rules own.yaml --no-default-rules --format sarif")]
    [InlineData("check content --rules own.yaml --no-default-rules --format msbuild")]
    [InlineData("check content --rules own.yaml --no-default-rules --format csv")]
    [InlineData("check content --rules own.yaml --no-default-rules --format junit")]
    [InlineData("check content --rules own.yaml --no-default-rules --format gitlab")]
    [InlineData("check content --rules own.yaml --no-default-rules --format checkstyle")]
    [InlineData("check content --rules own.yaml --no-default-rules --format rdjson")]
    [InlineData("check content --rules own.yaml --no-default-rules --format html")]
    [InlineData("fix content --rules own.yaml --no-default-rules --unsafe --dry-run")]
    [InlineData("fix content --rules own.yaml --no-default-rules --unsafe")]
    [InlineData("baseline create content --rules own.yaml --no-default-rules")]
    [InlineData("inspect content")]
    [InlineData("rules list --rules own.yaml --no-default-rules")]
    [InlineData("rules explain OWN1 --rules own.yaml --no-default-rules")]
    [InlineData("rules test own.yaml")]
    [InlineData("config show hostile/a.md")]
    [InlineData("check hostile")]
    [InlineData("check \u001b[31m::error::no-such-file")]
    [InlineData("check content --format \u001b[31m::error::x")]
    [InlineData("check content --since \u001b[31m##[error]x")]
    [InlineData("check content --rules broken.yaml --no-default-rules")]
    [InlineData("check content --baseline broken\u001b.json")]
    [InlineData("baseline show")]
    public void Nothing_reaches_an_output_raw(string command)
    {
        if (OperatingSystem.IsWindows()) { return; }
        _folder.Write("hostile/.factcheck.yaml", $"languag: \"{Bad}\"\nbaseline: \"{Bad}\"\n\"{Bad}\": x\n");
        _folder.Write("hostile/a.md", "نص");
        _folder.Write("broken.yaml", $"pack: \"{Bad}\"\nrules:\n  - id: \"{Bad}\"\n    \"{Bad}\": x\n");
        _folder.Write("broken\u001b.json", "{");
        if (command == "baseline show") { _folder.Run("baseline", "create", "content"); }
        if (command.Contains("--since", StringComparison.Ordinal)) { _folder.Git("init", "-q"); }
        var (code, output, error) = _folder.Run(command.Split(' '));

        Assert.InRange(code, 0, 3);
        Assert.NotEqual("", output + error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        foreach (var text in new[] { output, error })
        {
            Assert.DoesNotContain(text, c => (c < ' ' && c is not ('\n' or '\r')) || c is >= '\u007F' and <= '\u009F' or >= '\u202A' and <= '\u202E' or '\u2028' or '\u2029');
            Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
            Assert.Equal(text.Count(c => c is '\u2066' or '\u2067' or '\u2068'), text.Count(c => c == '\u2069'));
            if (!command.EndsWith("github", StringComparison.Ordinal)) { Assert.DoesNotContain(text.Split('\n', '\r'), l => l.TrimStart().StartsWith("::", StringComparison.Ordinal)); }
        }
    }
}
