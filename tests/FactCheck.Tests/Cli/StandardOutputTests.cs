namespace FactCheck.Tests.Cli;

/// <summary>A report goes into a file that others write to as well: the output of a script, the log of a job.</summary>
public sealed class StandardOutputTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_others_write_to_the_same_file_stays()
    {
        if (OperatingSystem.IsWindows()) { return; }
        Shell.Bash(_folder.Path, $"( echo before; dotnet '{Shell.Program}' check --ndjson --no-cache; echo between; dotnet '{Shell.Program}' rules explain NONE; dotnet '{Shell.Program}' --version; echo behind ) > log.txt 2>&1 < <(echo '{{\"id\":\"1\",\"text\":\"x\"}}')");
        var lines = _folder.Read("log.txt").TrimEnd().Split('\n');

        Assert.Equal("before", lines[0]);
        Assert.StartsWith("{\"id\":\"1\"", lines[1], StringComparison.Ordinal);
        Assert.Equal("between", lines[2]);
        Assert.Contains("NONE", lines[3], StringComparison.Ordinal);
        Assert.Matches("^[0-9]+\\.", lines[^2]);
        Assert.Equal("behind", lines[^1]);
    }
}
