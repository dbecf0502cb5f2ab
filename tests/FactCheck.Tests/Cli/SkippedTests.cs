using System.Text.Json;
using FactCheck.Tests.Workspace.Git;

namespace FactCheck.Tests.Cli;

/// <summary>What could not be read or judged is never clean: the exit code says so, and every command its file.</summary>
public sealed class SkippedTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public SkippedTests() => _folder.Write("good.txt", "نص لا شيء فيه.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nul", "check .")]
    [InlineData("nul", "check . --fail-on never")]
    [InlineData("nul", "check . --no-cache --threads 1")]
    [InlineData("nul", "check good.txt bad.txt")]
    [InlineData("nul", "fix bad.txt")]
    [InlineData("nul", "fix . --dry-run")]
    [InlineData("nul", "baseline create")]
    [InlineData("nul", "inspect bad.txt")]
    [InlineData("nul", "check --staged")]
    [InlineData("nul", "check --since HEAD")]
    [InlineData("utf16", "check .")]
    [InlineData("utf8", "check .")]
    [InlineData("large", "check .")]
    [InlineData("budget", "check .")]
    [InlineData("budget", "baseline create")]
    public void A_file_that_was_skipped_is_not_clean(string how, string command)
    {
        _folder.Git("init", "-q");
        _folder.Write(".gitignore", ".factcheck-baseline.json");
        _folder.Commit();
        var bad = _folder.Write("bad.txt", how switch
        {
            "nul" => "a\0b"u8.ToArray(),
            "utf16" => [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00],
            "utf8" => [0xEF, 0xBB, 0xBF, 0xC3, 0x28],
            "budget" => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("وصل يوم الخميس 14 كانون الثاني 2017 إلى المدينة 5 أشخاص من 12 دولة. ", 4_000))),
            _ => [],
        });
        if (how == "large")
        {
            using var file = File.OpenWrite(bad);
            file.SetLength((64L * 1024 * 1024) + 1);
        }
        if (how == "budget") { _folder.Write(".factcheck.yaml", "budgets: { article: 1ms, rule: 1ms }\n"); }
        if (command == "check --staged") { _folder.Git("add", "-A"); }
        var (code, output, error) = _folder.Run(command.Split(' '));

        Assert.Equal(3, code);
        Assert.Contains("bad.txt", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_stream_that_was_skipped_is_not_clean()
    {
        var (code, output, _) = FactCheckProcess.Run("nonsense\n{\"id\":\"2\",\"text\":\"نص\"}\n", "check", "--ndjson");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToArray();

        Assert.Equal(3, code);
        Assert.True(lines[0].TryGetProperty("error", out _));
        Assert.Equal("2", lines[1].GetProperty("id").GetString());
    }
}
