using System.Diagnostics;

namespace FactCheck.Tests.Workspace.Git;

/// <summary>Runs git in a scratch folder.</summary>
internal static class GitScratch
{
    public static void Git(this ScratchFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main", .. arguments]) { start.ArgumentList.Add(argument); }
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
    }

    public static void Commit(this ScratchFolder folder)
    {
        folder.Git("add", "-A");
        folder.Git("commit", "-qm", "x");
    }
}
