using System.Text.Json;
using FactCheck.Tests.Cli;

namespace FactCheck.Tests.Workspace.Fixing;

/// <summary>An article and a baseline are never lost: whatever goes wrong while they are written, the old file or the new one is there, whole.</summary>
public sealed class WriteFaultTests : IDisposable
{
    private const int Articles = 120;

    private const string Letters = "بتجحدرسصطعفقلمن";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A process that may write no file longer than this many KB stands for a full disk at that byte.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    public void A_full_disk_leaves_the_old_file(int kilobytes)
    {
        if (OperatingSystem.IsWindows()) { return; }
        var old = Long("أبو ظبي");
        _folder.Write("content/a.txt", old);
        _folder.Write("base.json", "{\"schema\":\"factcheck-baseline/1\",\"findings\":[\n]}\n");
        var before = _folder.Read("base.json");
        var limit = $"trap '' XFSZ; ulimit -f {kilobytes}; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; dotnet '{Shell.Program}' ";
        var fix = Shell.Bash(_folder.Path, limit + "fix content");
        var baseline = Shell.Bash(_folder.Path, limit + "baseline update content --baseline base.json");

        Assert.Equal(3, fix.Code);
        Assert.Contains("it could not be written and is as it was", fix.Error, StringComparison.Ordinal);
        Assert.Equal(old, _folder.Read("content/a.txt"));
        Assert.Equal(3, baseline.Code);
        Assert.Equal(before, _folder.Read("base.json"));
        Assert.Equal(["a.txt"], Directory.GetFiles(_folder.At("content"), "*", new EnumerationOptions { AttributesToSkip = 0 }).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_leaves_the_old_file()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) { return; } // root may write everywhere
        var old = Long("أبو ظبي");
        _folder.Write("content/a.txt", old);
        File.SetUnixFileMode(_folder.At("content"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var (code, _, error) = _folder.Run("fix", "content");
        File.SetUnixFileMode(_folder.At("content"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(3, code);
        Assert.Contains("it could not be written and is as it was", error, StringComparison.Ordinal);
        Assert.Equal(old, _folder.Read("content/a.txt"));
    }

    [Fact]
    public void A_killed_run_leaves_each_file_old_or_new()
    {
        if (OperatingSystem.IsWindows()) { return; }
        var (old, mended) = (Long("أبو ظبي"), Long("أبوظبي"));
        for (var i = 0; i < Articles; i++) { _folder.Write($"content/{i:D3}.txt", old); }
        var (partly, killed) = (0, 0);
        while (killed < 20 && partly < 3)
        {
            using var process = Shell.Start(_folder.Path, "dotnet", [Shell.Program, "fix", "content"]);
            while (!process.HasExited && IsOld(killed % Articles)) { Thread.Sleep(1); }
            process.Kill();
            process.WaitForExit();
            killed++;
            var texts = Enumerable.Range(0, Articles).Select(i => _folder.Read($"content/{i:D3}.txt")).ToArray();
            Assert.All(texts, t => Assert.True(t == old || t == mended));
            if (texts.Contains(old)) { partly++; }
            foreach (var i in Enumerable.Range(0, Articles)) { _folder.Write($"content/{i:D3}.txt", old); }
        }
        Assert.Equal(3, partly);

        bool IsOld(int i) => new FileInfo(_folder.At($"content/{i:D3}.txt")).Length == System.Text.Encoding.UTF8.GetByteCount(old);
    }

    [Fact]
    public void A_killed_run_leaves_a_baseline_that_can_be_read()
    {
        if (OperatingSystem.IsWindows()) { return; }
        for (var i = 0; i < Articles; i++) { _folder.Write($"content/{i:D3}.txt", $"مقال {i} يوم الخميس 14 كانون الثاني 2017.\n"); }
        Assert.Equal(0, _folder.Run("baseline", "create").Code);
        var whole = _folder.Read(".factcheck-baseline.json");
        for (var i = 0; i < 4; i++)
        {
            using var process = Shell.Start(_folder.Path, "dotnet", [Shell.Program, "baseline", "create", "--force"]);
            process.WaitForExit(400 + (i * 150));
            process.Kill();
            process.WaitForExit();
            Assert.Equal(whole, _folder.Read(".factcheck-baseline.json"));
            using var json = JsonDocument.Parse(whole);
            Assert.InRange(json.RootElement.GetProperty("findings").GetArrayLength(), Articles, int.MaxValue);
        }
    }

    private static string Long(string name) => string.Concat(Enumerable.Range(0, 200).Select(i => $"عقد اللقاء في العاصمة الإماراتية {name} بين {Letters[i / 14]}{Letters[i % 14]} يوم الخميس 14 كانون الثاني 2017.\r\nسطر آخر بلا شيء.\n"));
}
