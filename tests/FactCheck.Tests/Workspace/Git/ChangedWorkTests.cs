using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Workspace.Git;

/// <summary>Changed work, seen from the command line in a scratch repository.</summary>
public sealed class ChangedWorkTests : IDisposable
{
    private const string Wrong = "افتتح الوزير المعرض يوم الخميس 14 كانون الثاني 2017.";
    private const string AlsoWrong = "وتنتهي المهلة يوم الأحد 15 آب 2024.";

    private readonly ScratchFolder _folder = new();

    public ChangedWorkTests()
    {
        _folder.Write("a.txt", $"{Wrong}\nنص.\nنص آخر.\n");
        _folder.Git("init", "-q");
        _folder.Commit();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_findings_on_changed_lines_count()
    {
        Assert.Equal(0, _folder.Run("check", "--since", "HEAD").Code);
        _folder.Write("a.txt", $"سطر جديد.\n{Wrong}\nنص.\n{AlsoWrong}\n");

        Assert.Equal(["4:19"], Found(_folder.Run("check", "--since", "HEAD")));
        Assert.Equal(2, Found(_folder.Run("check", ".")).Length);
    }

    [Fact]
    public void The_branch_is_held_against_where_it_left_the_other()
    {
        _folder.Git("checkout", "-qb", "work");
        _folder.Write("b.txt", $"{AlsoWrong}\n");
        _folder.Commit();
        _folder.Git("checkout", "-q", "main");
        _folder.Write("a.txt", "نص.\n");
        _folder.Commit();
        _folder.Git("checkout", "-q", "work");
        var result = _folder.Run("check", "--since", "main");

        Assert.Equal(1, result.Code);
        Assert.Single(Found(result));
        Assert.Contains("b.txt", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_of_an_old_and_a_new_paragraph_counts()
    {
        _folder.Write("c.txt", "وخصص مرفق السلام الأوروبي (EPF) مبلغًا.\nنص.\n");
        _folder.Commit();
        Assert.DoesNotContain("FC4303", _folder.Run("check", "c.txt").Out, StringComparison.Ordinal);
        _folder.Write("c.txt", "مرفق السلام الأوروبي (EFF) أداة للتمويل.\nوخصص مرفق السلام الأوروبي (EPF) مبلغًا.\nنص.\n");

        Assert.Matches("2:[0-9]+  warning FC4303", _folder.Run("check", "--since", "HEAD").Out);
    }

    [Fact]
    public void New_files_and_odd_names_and_lines_that_look_like_a_diff_are_read()
    {
        _folder.Write("مجلد/«x» y\n.txt", $"{AlsoWrong}\n");
        _folder.Write("d.txt", $"++ b/a.txt\n@@ -1,1 +1,9 @@\n{Wrong}\n");
        _folder.Commit();
        _folder.Write("مجلد/«x» y\n.txt", $"{AlsoWrong}\n{Wrong}\n");
        _folder.Write("d.txt", $"++ b/a.txt\n@@ -1,1 +1,9 @@\n++ b/a.txt\n@@ -1,1 +1,9 @@\n{Wrong}\n");
        _folder.Write("new.txt", $"{AlsoWrong}\n");

        Assert.Equal(["1:19", "2:25"], Found(_folder.Run("check", "--since", "HEAD")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_moved_article_has_no_changed_line()
    {
        _folder.Git("mv", "a.txt", "moved.txt");

        Assert.Equal(0, _folder.Run("check", "--since", "HEAD").Code);
    }

    [Fact]
    public void Files_that_are_not_UTF_8_have_lines_too()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var arabic = Encoding.GetEncoding(1256);
        _folder.Write("w.txt", arabic.GetBytes($"{Wrong}\n"));
        _folder.Commit();
        _folder.Write("w.txt", arabic.GetBytes($"{Wrong}\n{AlsoWrong}\n"));

        Assert.Equal(["2:19"], Found(_folder.Run("check", "--since", "HEAD")));
    }

    [Fact]
    public void What_is_staged_is_judged_as_it_is_staged()
    {
        _folder.Write("a.txt", $"{Wrong}\nنص.\n{AlsoWrong}\n");
        Assert.Equal(0, _folder.Run("check", "--staged").Code);
        _folder.Git("add", "a.txt");
        _folder.Write("a.txt", "نص.\n");

        Assert.Equal(["3:19"], Found(_folder.Run("check", "--staged")));
    }

    [Fact]
    public void What_git_ignores_is_left_out()
    {
        _folder.Write("drafts/b.txt", AlsoWrong);
        _folder.Write("a.txt", "نص.\n");
        Assert.Equal(1, _folder.Run("check", ".").Code);
        _folder.Write(".gitignore", "drafts/\n");
        Assert.Equal(0, _folder.Run("check", ".").Code);
        _folder.Write(".factcheck.yaml", "gitignore: false");
        Assert.Equal(1, _folder.Run("check", ".").Code);
    }

    [Fact]
    public void The_day_of_the_first_commit_is_the_day_of_publication()
    {
        _folder.Write(".factcheck.yaml", "published: { git: true }");
        _folder.Git("mv", "a.txt", "moved.txt");
        _folder.Commit();
        var day = DateOnly.FromDateTime(DateTimeOffset.UtcNow.UtcDateTime);

        Assert.Contains(day.ToString("yyyy-MM-", System.Globalization.CultureInfo.InvariantCulture), _folder.Run("config", "show", "moved.txt").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since", "nowhere")]
    [InlineData("--since", "--output=x")]
    [InlineData("--since", "HEAD", "--staged")]
    public void Wrong_use_ends_with_2(params string[] arguments)
    {
        Assert.Equal(2, _folder.Run(["check", .. arguments]).Code);
        Assert.False(File.Exists(_folder.At("x")));
    }

    [Fact]
    public void Outside_of_a_repository_it_is_said()
    {
        using var other = new ScratchFolder();
        var (code, _, error) = other.Run("check", "--staged");

        Assert.Equal(2, code);
        Assert.Contains("no git repository", error, StringComparison.Ordinal);
    }

    private static string[] Found((int Code, string Out, string Error) run) =>
        [.. Regex.Matches(run.Out, @"^ +(\d+:\d+)  error", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];
}
