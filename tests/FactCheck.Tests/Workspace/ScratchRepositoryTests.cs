using System.Text.Json;
using FactCheck.Testing;
using FactCheck.Tests.Workspace.Reporting;

namespace FactCheck.Tests.Workspace;

/// <summary>A content repository with old defects that begins to be checked, and the first branch after that.</summary>
public sealed class ScratchRepositoryTests : IDisposable
{
    private const int Articles = 500;
    private const int Defects = 30;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_the_new_findings_of_a_branch_count()
    {
        var repository = new GeneratedRepository(_folder.Path, Articles, Defects);
        repository.Write();
        repository.Commit();
        Assert.Equal(0, _folder.Run("init").Code);
        Assert.True(File.Exists(_folder.At(".factcheck.yaml")));
        Assert.Equal(Defects, FindingsOf(Check("--format", "json").Out).Length);
        var created = _folder.Run("baseline", "create");
        Assert.Equal((0, ""), (created.Code, created.Error));
        repository.Commit();
        Assert.Equal(0, Check().Code);

        repository.Branch();
        var formats = Reports.Formats.Select(f => f.Name).ToArray();
        var (code, text, error) = Check(["--since", "main", .. formats.Where(f => f != "text").SelectMany(f => new[] { "--output", $"{f}=.git/reports/{f}" })]);
        Assert.Equal((1, ""), (code, error));
        Assert.Equal(repository.NewFindings, FindingsOf(_folder.Read(".git/reports/json")));
        var rules = repository.NewFindings.Select(f => f.Split(' ')[1]).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(6, rules.Length);
        foreach (var format in formats) { Assert.Equal(rules, ReportReader.RulesIn(format, format == "text" ? text : _folder.Read($".git/reports/{format}"))); }

        var (_, whole, _) = Check();
        Assert.Contains($"in the baseline: {Defects - repository.Mended}", whole, StringComparison.Ordinal);
        Assert.Contains($"fixed since the baseline: {repository.Mended}", whole, StringComparison.Ordinal);
        Assert.EndsWith($" {Defects}\n", _folder.Run("baseline", "show").Out, StringComparison.Ordinal);
        Assert.Contains($"lost {repository.Mended} fixed findings", _folder.Run("baseline", "prune").Out, StringComparison.Ordinal);
        Assert.EndsWith($" {Defects - repository.Mended}\n", _folder.Run("baseline", "show").Out, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error) Check(params string[] arguments) => _folder.Run(["check", ".", "--cache", ".git/factcheck", .. arguments]);

    /// <summary>The findings of a JSON report as <c>path rule</c>, in ordinal order.</summary>
    private static string[] FindingsOf(string report)
    {
        using var json = JsonDocument.Parse(report);
        return
        [
            .. json.RootElement.GetProperty("articles").EnumerateArray()
                .SelectMany(a => a.GetProperty("diagnostics").EnumerateArray().Select(d => $"{a.GetProperty("path").GetString()!.Replace("./", "", StringComparison.Ordinal)} {d.GetProperty("rule").GetString()}"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
