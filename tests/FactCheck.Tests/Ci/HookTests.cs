using FactCheck.Testing;
using FactCheck.Tests.Cli;
using FactCheck.Tests.Workspace.Git;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Ci;

/// <summary>The pre-commit hook as a hook of git.</summary>
public sealed class HookTests
{
    [Fact]
    public void A_commit_with_a_new_finding_is_stopped()
    {
        if (OperatingSystem.IsWindows()) { return; }
        using var folder = new ScratchFolder();
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(ProjectFolder.At(".pre-commit-hooks.yaml"))));
        var hook = yaml.Documents[0].RootNode[0];
        Assert.Equal("false", hook["pass_filenames"].ToString());
        Assert.Equal("dotnet", hook["language"].ToString());
        folder.Git("init", "-q");
        folder.Write(".gitignore", "bin\nhooks\n");
        folder.Write("a.txt", "وصل يوم الخميس 14 كانون الثاني 2017 إلى المدينة.\n");
        folder.Commit();
        Shell.Install(folder);
        File.SetUnixFileMode(folder.Write("hooks/pre-commit", $"#!/bin/sh\nexec {hook["entry"]}\n"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        folder.Git("config", "core.hooksPath", "hooks");

        folder.Write("a.txt", folder.Read("a.txt") + "سطر جديد صحيح.\n");
        Assert.Equal(0, Commit().Code);

        folder.Write("a.txt", folder.Read("a.txt") + "وعاد يوم الأحد 15 آب 2024 إلى المدينة.\n");
        var (code, output, error) = Commit();
        Assert.Equal(1, code);
        Assert.Contains("FC2201", output + error, StringComparison.Ordinal);
        Assert.Equal(1, (output + error).Split("FC2201").Length - 1);

        folder.Write("a.txt", folder.Read("a.txt").Replace("الأحد 15", "الخميس 15", StringComparison.Ordinal));
        Assert.Equal(0, Commit().Code);

        (int Code, string Out, string Error) Commit()
        {
            folder.Git("add", "-A");
            return Shell.Run(
                folder.Path, "git", ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "commit", "-qm", "x"],
                ("PATH", $"{folder.At("bin")}:{Environment.GetEnvironmentVariable("PATH")}"));
        }
    }
}
