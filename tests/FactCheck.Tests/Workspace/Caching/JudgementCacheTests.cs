using System.Security.Cryptography;
using FactCheck.Workspace.Caching;

namespace FactCheck.Tests.Workspace.Caching;

/// <summary>The file that judgements are kept in: whatever happens to it, a run says the same.</summary>
public sealed class JudgementCacheTests : IDisposable
{
    private const int Magic = 18;
    private const int Head = Magic + 32;
    private const int Runs = 3;

    private readonly ScratchFolder _folder = new();

    public JudgementCacheTests()
    {
        _folder.Write("rules/own.yaml", "pack: own\nrules:\n  - { id: OWN1, title: own, message: own word, find: [الهاتف] }\n");
        for (var i = 0; i < 3; i++) { _folder.Write($"content/{i}.txt", $"رقم الهاتف {i} معروف.\n"); }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("empty")]
    [InlineData("cut in the head")]
    [InlineData("cut in the entries")]
    [InlineData("longer")]
    [InlineData("of another program")]
    [InlineData("of another version")]
    [InlineData("sealed with no entries behind its count")]
    [InlineData("sealed with a count below nothing")]
    [InlineData("sealed with an entry longer than the file")]
    [InlineData("sealed with entries that are no judgements")]
    [InlineData("sealed with entries of a rule that is not there")]
    public void A_broken_file_counts_for_nothing_and_is_made_anew(string how)
    {
        var first = RememberingRun.Over(_folder);
        var whole = File.ReadAllBytes(_folder.At("cache.bin"));
        _folder.Write("cache.bin", how switch
        {
            "empty" => [],
            "cut in the head" => whole[..20],
            "cut in the entries" => whole[..^5],
            "longer" => [.. whole, 0],
            "of another program" => "SQLite format 3\0 and more"u8.ToArray(),
            "of another version" => [.. "factcheck-cache/0\n"u8, .. whole[Magic..]],
            "sealed with no entries behind its count" => Sealed(whole[..(Head + sizeof(int))]),
            "sealed with a count below nothing" => Sealed([.. whole[..Head], 0xFF, 0xFF, 0xFF, 0xFF]),
            "sealed with an entry longer than the file" => Sealed([.. whole[..Head], 1, 0, 0, 0, .. whole[(Head + 4)..(Head + 20)], 0xFF, 0xFF, 0xFF, 0xFF, 0x07]),
            "sealed with entries that are no judgements" => Sealed([.. whole[..(Head + 21)], .. whole[(Head + 21)..].Select(b => b < 0x20 ? (byte)0xFF : b)]),
            _ => Sealed([.. whole.Select((b, i) => i > 0 && b == '1' && whole[i - 1] == 'N' ? (byte)'2' : b)]),
        });
        var second = RememberingRun.Over(_folder);

        Assert.Equal(first.Findings, second.Findings);
        Assert.All(second.Files, f => Assert.Null(f.Error));
        Assert.Equal(3, RememberingRun.Over(_folder).Hits);
    }

    [Fact]
    public void A_changed_byte_anywhere_changes_no_finding()
    {
        var first = RememberingRun.Over(_folder);
        var whole = File.ReadAllBytes(_folder.At("cache.bin"));
        for (var i = 0; i < whole.Length; i++)
        {
            _folder.Write("cache.bin", [.. whole[..i], (byte)(whole[i] ^ 0x11), .. whole[(i + 1)..]]);
            Assert.Null(JudgementCache.Open(_folder.At("cache.bin")).Find(0));
            if (i % 97 == 0) { Assert.Equal(first.Findings, RememberingRun.Over(_folder).Findings); }
        }
    }

    [Fact]
    public void What_one_run_did_not_use_stays_for_the_next()
    {
        RememberingRun.Over(_folder);
        _folder.Write("content/3.txt", "رقم الهاتف 3 معروف.\n");
        File.Move(_folder.At("content/0.txt"), _folder.At("0.txt"));
        Assert.Equal(2, RememberingRun.Over(_folder).Hits);
        File.Move(_folder.At("0.txt"), _folder.At("content/0.txt"));

        Assert.Equal(4, RememberingRun.Over(_folder).Hits);
    }

    [Fact]
    public async Task Runs_at_once_say_the_same_and_leave_a_whole_file()
    {
        for (var i = 0; i < 60; i++) { _folder.Write($"content/many/{i}.txt", $"رقم الهاتف {i} معروف.\n"); }
        string[] arguments = ["check", "content", "--rules", "rules", "--no-default-rules", "--cache", "cache", "--format", "json"];
        var expected = _folder.Run([.. arguments[..5], "--no-cache", "--format", "json"]);
        foreach (var run in await Task.WhenAll(Enumerable.Range(0, Runs).Select(_ => Task.Run(() => _folder.Run(arguments))))) { Assert.Equal((expected.Code, expected.Out, ""), run); }

        var file = Assert.Single(Directory.GetFiles(_folder.At("cache"), "*", new EnumerationOptions { AttributesToSkip = 0 }));
        var written = File.GetLastWriteTimeUtc(file);
        Assert.Equal(expected.Out, _folder.Run(arguments).Out);
        Assert.Equal(written, File.GetLastWriteTimeUtc(file)); // all was remembered, so nothing was written
    }

    [Theory]
    [InlineData("/proc/factcheck")]
    [InlineData("a-file/below")]
    [InlineData("shut")]
    public void A_folder_that_cannot_be_written_is_no_error(string cache)
    {
        if (OperatingSystem.IsWindows()) { return; }
        _folder.Write("a-file", "x");
        Directory.CreateDirectory(_folder.At("shut"), UnixFileMode.None);
        var (code, output, error) = _folder.Run("check", "content", "--rules", "rules", "--no-default-rules", "--cache", cache, "--fail-on", "never");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("OWN1", output, StringComparison.Ordinal);
    }

    /// <summary>A file whose hash is right, whatever it says.</summary>
    private static byte[] Sealed(byte[] file)
    {
        SHA256.HashData(file.AsSpan(Head), file.AsSpan(Magic));
        return file;
    }
}
