using FactCheck.Tests.Workspace.Git;

namespace FactCheck.Tests.Workspace.Reporting;

/// <summary>The overview of a run, seen from the command line.</summary>
public sealed class OverviewTests : IDisposable
{
    private const string First = "افتتح الوزير المعرض يوم الخميس 14 كانون الثاني 2017 في العاصمة.\n";
    private const string Second = "وتنتهي المهلة يوم الأحد 15 آب 2024 بحسب البيان.\n";
    private const string Third = "وشارك في في اللقاء عدد من السكان.\n";

    private readonly ScratchFolder _folder = new();

    public OverviewTests()
    {
        _folder.Write("a/a.txt", First);
        _folder.Write("b/b.txt", Second);
        Assert.Equal(0, _folder.Run("baseline", "create").Code);
        _folder.Write("a/a.txt", "نص.\n");
        _folder.Write("b/c.txt", Third);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_tells_the_trend_the_rules_the_folders_and_the_scores()
    {
        var text = _folder.Run("check", ".", "--summary").Out;

        Assert.Matches(@"since the baseline\u2069\s+known\s+new\s+fixed\n", text);
        Assert.Matches(@"errors\u2069\s+1\s+0\s+1\n", text);
        Assert.Matches(@"warnings\u2069\s+0\s+1\s+0\n", text);
        Assert.Matches(@"FC6101 [^\u2069]+\u2069\s+1\s+1\n", text);
        Assert.Matches(@"\./b\u2069\s+2\s+0\s+1\s+97\n", text);
        Assert.Contains("95 = 100 − 5 FC6101", text, StringComparison.Ordinal);
        Assert.DoesNotContain("since the baseline\u2069", _folder.Run("check", ".").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_has_it_as_tables_and_html_always()
    {
        var markdown = _folder.Run("check", ".", "--summary", "--format", "markdown", "--lang", "ar", "--output", "html=page.html", "--output", "markdown=-").Out;

        Assert.Contains("| منذ خط الأساس | معروفة | جديدة | صُححت |\n| --- | ---: | ---: | ---: |\n| أخطاء | 1 | 0 | 1 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("منذ خط الأساس", _folder.Read("page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_trend_of_changed_lines_or_without_a_baseline()
    {
        Assert.DoesNotContain("since the baseline", _folder.Run("check", ".", "--summary", "--no-baseline").Out, StringComparison.Ordinal);
        _folder.Git("init", "-q");
        _folder.Commit();
        Assert.DoesNotContain("since the baseline", _folder.Run("check", "--summary", "--since", "HEAD").Out, StringComparison.Ordinal);
    }
}
