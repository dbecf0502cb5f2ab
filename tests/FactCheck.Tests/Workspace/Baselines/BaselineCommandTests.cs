using System.Text.RegularExpressions;

namespace FactCheck.Tests.Workspace.Baselines;

/// <summary>A baseline seen from the command line.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private const string First = "افتتح الوزير المعرض يوم الخميس 14 كانون الثاني 2017 في العاصمة.";
    private const string Second = "وتنتهي المهلة يوم الأحد 15 آب 2024 بحسب البيان.";

    private readonly ScratchFolder _folder = new();

    public BaselineCommandTests()
    {
        _folder.Write("a.txt", $"{First}\nنص آخر.\n");
        _folder.Write("b.txt", $"{Second}\n");
        Assert.Equal(0, _folder.Run("baseline", "create").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Known_findings_do_not_count()
    {
        var (code, output, _) = _folder.Run("check", ".");

        Assert.Equal(0, code);
        Assert.Contains("in the baseline: 2", output, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("check", ".", "--no-baseline").Code);
        Assert.Contains("\"external\"", _folder.Run("check", ".", "--format", "sarif").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Moved_lines_and_vowel_marks_change_nothing()
    {
        _folder.Write("a.txt", $"سطر جديد.\n\n\nنص آخر.\n{First.Replace("يوم", "يَوم", StringComparison.Ordinal)}\n");

        Assert.Equal(0, _folder.Run("check", ".").Code);
    }

    [Fact]
    public void A_renamed_article_keeps_its_findings_and_a_copied_one_does_not()
    {
        File.Move(_folder.At("a.txt"), _folder.At("renamed.txt"));
        Assert.Equal(0, _folder.Run("check", ".").Code);

        File.Copy(_folder.At("renamed.txt"), _folder.At("copy.txt"));
        Assert.Equal(1, _folder.Run("check", ".").Code);
    }

    [Fact]
    public void A_fixed_one_and_a_like_one_elsewhere_is_seen()
    {
        _folder.Write("a.txt", "نص آخر.\n");
        _folder.Write("c.txt", $"{First}\n");
        var (code, output, _) = _folder.Run("check", ".");

        Assert.Equal(1, code);
        Assert.Contains("c.txt", output, StringComparison.Ordinal);
        Assert.Contains("fixed since the baseline: 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_mistake_once_more_in_the_same_article_is_new()
    {
        _folder.Write("a.txt", $"{First}\n{First}\n");
        var (code, output, _) = _folder.Run("check", ".");

        Assert.Equal(1, code);
        Assert.Single(Regex.Matches(output, "error FC2201"));
    }

    [Fact]
    public void Prune_drops_what_is_fixed_and_adds_nothing()
    {
        _folder.Write("a.txt", "نص آخر.\n");
        _folder.Write("c.txt", $"{First}\n");
        Assert.Equal(0, _folder.Run("baseline", "prune").Code);

        Assert.DoesNotContain("a.txt", _folder.Read(".factcheck-baseline.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("c.txt", _folder.Read(".factcheck-baseline.json"), StringComparison.Ordinal);
        Assert.Contains("b.txt", _folder.Read(".factcheck-baseline.json"), StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("check", ".").Code);
    }

    [Fact]
    public void Update_takes_the_findings_of_today_and_leaves_other_paths()
    {
        _folder.Write("b.txt", "نص.\n");
        _folder.Write("c.txt", $"{First}\n");
        Assert.Equal(0, _folder.Run("baseline", "update", "c.txt").Code);
        var known = _folder.Run("baseline", "show").Out;

        Assert.Contains("a.txt", known, StringComparison.Ordinal);
        Assert.Contains("b.txt", known, StringComparison.Ordinal);
        Assert.Contains("c.txt", known, StringComparison.Ordinal);
        Assert.Matches("all +3", known);
        Assert.Equal(0, _folder.Run("check", ".").Code);
    }

    [Fact]
    public void What_is_there_is_not_written_over_and_what_is_broken_is_said()
    {
        var before = _folder.Read(".factcheck-baseline.json");
        Assert.Equal(2, _folder.Run("baseline", "create").Code);
        Assert.Equal(before, _folder.Read(".factcheck-baseline.json"));
        Assert.Equal(0, _folder.Run("baseline", "create", "--force").Code);

        _folder.Write(".factcheck-baseline.json", "{\"schema\":");
        Assert.Equal(2, _folder.Run("check", ".").Code);
        Assert.Equal(2, _folder.Run("check", ".", "--baseline", "nowhere.json").Code);
    }
}
