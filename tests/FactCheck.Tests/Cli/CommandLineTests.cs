using FactCheck.Testing;

namespace FactCheck.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(0, "check", "fixtures/ar/02-clean-exports.txt")]
    [InlineData(1, "check", "fixtures/ar/01-port-opening.txt")]
    [InlineData(0, "check", "fixtures/ar/01-port-opening.txt", "--fail-on", "never")]
    [InlineData(0, "check", "fixtures/ar/05-quotes.txt")]
    [InlineData(1, "check", "fixtures/ar/05-quotes.txt", "--fail-on", "warning")]
    [InlineData(2, "check")]
    [InlineData(2, "check", "no-such-file.txt")]
    [InlineData(2, "check", "fixtures/ar", "--format", "word")]
    [InlineData(2, "check", "fixtures/ar", "--published", "28/8/2024")]
    [InlineData(2, "check", "fixtures/ar", "--frmat", "json")]
    [InlineData(3, "check", "fixtures/hostile/nul.txt")]
    [InlineData(0, "check", "fixtures/corpus")]
    [InlineData(1, "check", "fixtures/corpus/07-market.md", "fixtures/corpus/08-market.md", "--fail-on", "warning")]
    [InlineData(0, "check", "fixtures/corpus/07-market.md", "--fail-on", "warning")]
    [InlineData(2, "check", "fixtures/ar", "--corpus", "fixtures/ar")]
    [InlineData(2, "check", "fixtures/ar", "--corpus", "fixtures/no-such-folder/index.db")]
    [InlineData(0, "rules", "list")]
    [InlineData(0, "rules", "explain", "FC2201")]
    [InlineData(2, "rules", "explain", "FC0000")]
    [InlineData(0, "rules", "kinds", "date")]
    [InlineData(0, "inspect", "fixtures/ar/01-port-opening.txt")]
    [InlineData(3, "inspect", "fixtures/hostile/nul.txt")]
    [InlineData(3, "inspect", "fixtures/hostile/deep.md")]
    [InlineData(3, "fix", "fixtures/hostile", "--dry-run")]
    [InlineData(0, "facts", "test")]
    [InlineData(0, "facts", "list", "--kind", "office")]
    [InlineData(2, "facts", "list", "--kind", "planet")]
    [InlineData(0, "facts", "show", "NATO")]
    [InlineData(2, "facts", "show", "nobody-knows-this")]
    [InlineData(0, "facts", "lookup", "منظمة شانغهن للتعاون")]
    [InlineData(1, "facts", "stale", "--before", "2025-01-01")]
    [InlineData(0, "facts", "stale", "--before", "2000-01-01")]
    [InlineData(2, "facts", "stale", "--before", "soon")]
    [InlineData(2, "facts", "import", "no-such-file.csv")]
    [InlineData(0, "--help")]
    public void The_exit_code_tells_what_happened(int code, params string[] arguments)
    {
        var (actual, _, error) = FactCheckProcess.Run(null, [.. arguments.Select(a => a.StartsWith("fixtures/", StringComparison.Ordinal) ? ProjectFolder.At(a.Split('/')) : a)]);

        Assert.True(code == actual, $"{actual}: {error}");
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_pack_ends_with_all_its_errors()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var pack = Path.Combine(folder.FullName, "bad.yaml");
            File.WriteAllText(pack, "pack: bad\nrules:\n  - id: B1\n    title: t\n    mesage: m\n    find: ['(a']\n");
            var (code, output, error) = FactCheckProcess.Run(null, "check", ProjectFolder.At("fixtures", "ar"), "--rules", pack);

            Assert.Equal(2, code);
            Assert.Equal("", output);
            Assert.Contains("did you mean 'message'", error, StringComparison.Ordinal);
            Assert.Contains("bad.yaml:6", error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void File_names_are_names()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var name in new[] { "@x.txt", "--fix.txt", "::error.txt" }) { File.WriteAllText(Path.Combine(folder.FullName, name), "يوم الخميس 14 كانون الثاني 2017"); }
            var (code, output, _) = FactCheckProcess.Run(null, "check", folder.FullName);

            Assert.Equal(1, code);
            Assert.Equal(3, output.Split("FC2201").Length - 1);
            Assert.Equal(1, FactCheckProcess.Run(null, "check", "--", Path.Combine(folder.FullName, "@x.txt")).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_stream_answers_line_by_line()
    {
        var (code, output, _) = FactCheckProcess.Run("{\"id\":\"1\",\"text\":\"نص\"}\n", "check", "--ndjson");

        Assert.Equal(0, code);
        Assert.Equal("{\"id\":\"1\",\"diagnostics\":[]}\n", output);
    }
}
