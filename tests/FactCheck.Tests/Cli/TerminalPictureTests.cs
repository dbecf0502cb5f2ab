using FactCheck.Testing;

namespace FactCheck.Tests.Cli;

/// <summary>The picture in the README is what the program writes today.</summary>
public sealed class TerminalPictureTests
{
    [Fact]
    public void The_picture_in_the_readme_shows_todays_report()
    {
        string[] arguments = ["check", "fixtures/ar/01-port-opening.txt", "--lang", "ar"];
        var (_, output, error) = FactCheckProcess.RunIn(ProjectFolder.Root, null, [.. arguments, "--color", "always", "--no-config", "--no-cache"]);
        Assert.Equal("", error);
        var (picture, received) = (ProjectFolder.At("docs", "report.svg"), ProjectFolder.At("docs", "report.received.svg"));
        var wanted = TerminalPicture.Of("factcheck " + string.Join(' ', arguments), output.ReplaceLineEndings("\n"));
        if (File.ReadAllText(picture).ReplaceLineEndings("\n") == wanted)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, wanted);
        Assert.Fail("docs/report.svg is not today's report; docs/report.received.svg is, and takes its place when it is as it should be");
    }
}
