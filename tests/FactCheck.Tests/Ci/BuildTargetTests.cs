using FactCheck.Testing;
using FactCheck.Tests.Cli;

namespace FactCheck.Tests.Ci;

/// <summary>The target for .NET builds in a scratch project.</summary>
public sealed class BuildTargetTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public BuildTargetTests()
    {
        _folder.Write("docs/a.md", "سطر.\n\nوصل يوم الخميس 14 كانون الثاني 2017 إلى المدينة.\n\nوشارك في في اللقاء عدد من السكان.\n");
        File.Copy(ProjectFolder.At("ci", "FactCheck.targets"), _folder.At("FactCheck.targets"));
        _folder.Write("x.proj", "<Project>\n  <Import Project=\"FactCheck.targets\" />\n  <ItemGroup><FactCheckPath Include=\"docs\" /></ItemGroup>\n  <Target Name=\"Build\" />\n</Project>\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_are_errors_and_warnings_of_the_build()
    {
        if (OperatingSystem.IsWindows()) { return; }
        var (code, output) = Build();
        Assert.Equal(1, code);
        Assert.Contains("docs/a.md(3,9,3,15): error FC2201: ", output, StringComparison.Ordinal);
        Assert.Contains("docs/a.md(5,7,5,12): warning FC6101: ", output, StringComparison.Ordinal);
        Assert.Contains("error FC0001: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FC0002", output, StringComparison.Ordinal);

        Assert.Equal(0, Build("-p:FactCheckEnabled=false").Code);
    }

    [Fact]
    public void A_warning_fails_a_build_when_it_should()
    {
        if (OperatingSystem.IsWindows()) { return; }
        _folder.Write("docs/a.md", "وشارك في في اللقاء عدد من السكان.\n");
        Assert.Equal(0, Build().Code);

        var (code, output) = Build("-p:FactCheckFailOn=warning");
        Assert.Equal(1, code);
        Assert.Contains("error FC0001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_checked_fails_the_build()
    {
        if (OperatingSystem.IsWindows()) { return; }
        _folder.Write("docs/b.md", "a\0b"u8.ToArray());
        var (code, output) = Build("-p:FactCheckFailOn=never");
        Assert.Equal(1, code);
        Assert.Contains("error FC0000", output, StringComparison.Ordinal);
        Assert.Contains("error FC0002", output, StringComparison.Ordinal);
    }

    private (int Code, string Out) Build(params string[] arguments)
    {
        var command = Path.Combine(Shell.Install(_folder), "factcheck");
        var (code, output, error) = Shell.Run(_folder.Path, "dotnet", ["msbuild", "x.proj", "-nologo", "-nodeReuse:false", $"-p:FactCheckCommand={command}", .. arguments], ("DOTNET_CLI_UI_LANGUAGE", "en"));
        return (code, output + error);
    }
}
