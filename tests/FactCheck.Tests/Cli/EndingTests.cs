using System.Diagnostics;

namespace FactCheck.Tests.Cli;

/// <summary>How a run ends when somebody or something ends it.</summary>
[Collection(nameof(Alone))]
public sealed class EndingTests : IDisposable
{
    private const string Wrong = "وصل يوم الخميس 14 كانون الثاني 2017 إلى المدينة.\n";
    private const int Tries = 3;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public void An_interrupted_run_ends_at_once_and_leaves_no_report(string signal)
    {
        if (OperatingSystem.IsWindows() || signal == "-INT" && InterruptsAreIgnored()) { return; }
        Fill(12_000);
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && best > TimeSpan.FromMilliseconds(500); i++)
        {
            using var process = Shell.Start(_folder.Path, "dotnet", [Shell.Program, "check", "content", "--no-cache", "--output", "text=-", "--output", "json=report.json"]);
            Assert.NotNull(process.StandardOutput.ReadLine()); // it is in the middle of its work
            var clock = Stopwatch.StartNew();
            Shell.Run(_folder.Path, "kill", [signal, $"{process.Id}"]);
            var output = process.StandardOutput.ReadToEndAsync();
            process.WaitForExit();
            if (clock.Elapsed < best) { best = clock.Elapsed; }

            Assert.Equal(130, process.ExitCode);
            Assert.Equal("", process.StandardError.ReadToEnd());
            Assert.Equal(["content"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
            _ = output;
        }
        Assert.InRange(best, TimeSpan.Zero, TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_error_to_talk_about()
    {
        if (OperatingSystem.IsWindows()) { return; }
        Fill(500);
        var (_, output, error) = Shell.Bash(_folder.Path, $"dotnet '{Shell.Program}' check content --no-cache | head -1; echo ${{PIPESTATUS[0]}}");

        Assert.Equal("", error);
        Assert.Equal("1", output.TrimEnd().Split('\n')[^1]);
    }

    [Theory]
    [InlineData("check content --no-cache > /dev/full")]
    [InlineData("check content --no-cache --format json > /dev/full")]
    [InlineData("check content --no-cache --output /dev/full")]
    [InlineData("check content --no-cache --output sarif=/dev/full --output html=report/")]
    [InlineData("fix content --dry-run > /dev/full")]
    [InlineData("baseline create content --baseline /dev/full --force")]
    [InlineData("inspect content/0.txt > /dev/full")]
    [InlineData("rules list > /dev/full")]
    [InlineData("check --ndjson < stream > /dev/full")]
    public void A_full_disk_is_said(string command)
    {
        if (!File.Exists("/dev/full")) { return; }
        Fill(3);
        _folder.Write("content/name.txt", "في العاصمة الإماراتية أبو ظبي أمس.\n");
        _folder.Write("stream", "{\"id\":\"1\",\"text\":\"نص\"}\n");
        var (code, _, error) = Shell.Bash(_folder.Path, $"dotnet '{Shell.Program}' {command}");

        Assert.Equal(3, code);
        Assert.Contains("No space left on device", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.True(File.GetAttributes("/dev/full").HasFlag(FileAttributes.Device) || new FileInfo("/dev/full").Length == 0);
        Assert.False(Directory.Exists(_folder.At("report")) && Directory.EnumerateFiles(_folder.At("report")).Any());
    }

    private void Fill(int articles)
    {
        for (var i = 0; i < articles; i++) { _folder.Write($"content/{i}.txt", string.Concat(Enumerable.Repeat(Wrong, 20))); }
    }

    /// <summary>A shell starts what it runs in the background with interrupts ignored, and so is what that starts.</summary>
    private static bool InterruptsAreIgnored()
    {
        const int Interrupt = 1 << 1; // SIGINT is 2, and the mask begins with 1
        var mask = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) : null;
        return mask is not null && (Convert.ToUInt64(mask.Split(':')[1].Trim(), 16) & Interrupt) != 0;
    }
}
