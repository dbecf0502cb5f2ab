using System.Text.Json;

namespace FactCheck.Tests.Cli;

public sealed class SuppressionCommandTests
{
    [Fact]
    public void What_is_suppressed_fails_no_run_and_stays_in_sarif()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.md", "<!-- factcheck ignore FC2201: هكذا في الأصل -->\n\nيوم الخميس 14 كانون الثاني 2017\n");
        var (code, output, _) = folder.Run("check", "a.md", "--format", "sarif");
        using var sarif = JsonDocument.Parse(output);
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        var suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());

        Assert.Equal(0, code);
        Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
        Assert.Equal("هكذا في الأصل", suppression.GetProperty("justification").GetString());
        Assert.Equal(0, folder.Run("check", "a.md", "--fail-on", "info").Code);
    }
}
