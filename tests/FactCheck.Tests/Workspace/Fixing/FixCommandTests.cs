using System.Text;
using FactCheck.Tests.Workspace.Git;

namespace FactCheck.Tests.Workspace.Fixing;

/// <summary>Fixing, seen from the command line.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Spelling = "عقد اللقاء في العاصمة الإماراتية أبو ظبي أمس.\r\nوشارك في في عدة جامعات.\nآخر سطر بلا نهاية";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_safe_fixes_are_applied_and_all_other_bytes_stay()
    {
        _folder.Write("a.txt", Spelling);
        Assert.Equal(0, _folder.Run("fix", "a.txt").Code);

        Assert.Equal(Spelling.Replace("أبو ظبي", "أبوظبي", StringComparison.Ordinal), _folder.Read("a.txt"));
        Assert.Equal("", _folder.Run("fix", "a.txt").Out);
    }

    [Fact]
    public void Suggestions_are_applied_when_asked_for()
    {
        _folder.Write("a.txt", Spelling);
        Assert.Equal(0, _folder.Run("fix", "a.txt", "--unsafe").Code);

        Assert.Contains("وشارك في عدة", _folder.Read("a.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_reported_once_is_mended_everywhere()
    {
        var text = string.Concat(Enumerable.Range(1, 30).Select(i => $"اللقاء رقم {i} في العاصمة الإماراتية أبو ظبي.\n\n"));
        _folder.Write("a.txt", text);
        Assert.Equal(1, _folder.Run("check", "a.txt").Out.Split("FC4304").Length - 1);
        Assert.Contains("30 fixed", _folder.Run("fix", "a.txt").Out, StringComparison.Ordinal);

        Assert.Equal(text.Replace("أبو ظبي", "أبوظبي", StringComparison.Ordinal), _folder.Read("a.txt"));
    }

    [Fact]
    public void A_rule_whose_fix_grows_is_left_out_and_the_others_are_not()
    {
        _folder.Write("own.yaml", "pack: own\nrules:\n"
            + "  - { id: OWN1, title: a, message: a, match: exact, swap: { وردة: وردة حمراء }, fix: { title: t, replace: match, with: with, safety: safe } }\n"
            + "  - { id: OWN2, title: b, message: b, match: exact, swap: { حجر: صخر }, fix: { title: t, replace: match, with: with, safety: safe } }\n");
        _folder.Write("a.txt", "وردة فوق حجر.");
        var (code, _, error) = _folder.Run("fix", "a.txt", "--rules", "own.yaml", "--no-default-rules");

        Assert.Equal(0, code);
        Assert.Equal("وردة فوق صخر.", _folder.Read("a.txt"));
        Assert.Contains("the fixes of OWN1 come to no end", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_its_diff_applies()
    {
        var lines = string.Concat(Enumerable.Range(1, 20).Select(i => $"سطر {i}\n"));
        var text = $"في أبو ظبي أمس.\n{lines}وفي أبو ظبي أيضًا\n{lines}في أبو ظبي";
        _folder.Write(".factcheck.yaml", "style: { spellings: { أبو ظبي: أبوظبي } }");
        _folder.Write("a.txt", text);
        _folder.Git("init", "-q");
        var (code, diff, _) = _folder.Run("fix", "a.txt", "--dry-run");
        Assert.Equal(1, code);
        Assert.Equal(text, _folder.Read("a.txt"));

        _folder.Write("x.diff", diff);
        _folder.Git("apply", "x.diff");
        Assert.Equal(text.Replace("أبو ظبي", "أبوظبي", StringComparison.Ordinal), _folder.Read("a.txt"));
        Assert.Equal(0, _folder.Run("fix", "a.txt", "--dry-run").Code);
    }

    [Fact]
    public void A_pack_that_calls_a_changed_figure_safe_is_not_believed()
    {
        _folder.Write("own.yaml", "pack: own\nrules:\n  - id: OWN1\n    title: own\n    message: own\n    swap: { مئة: 200 }\n    fix: { title: t, replace: match, with: with, safety: safe }\n");
        _folder.Write("a.txt", "حضر مئة شخص.");
        Assert.Equal(0, _folder.Run("fix", "a.txt", "--rules", "own.yaml").Code);
        Assert.Equal("حضر مئة شخص.", _folder.Read("a.txt"));

        Assert.Equal(0, _folder.Run("fix", "a.txt", "--rules", "own.yaml", "--unsafe").Code);
        Assert.Equal("حضر 200 شخص.", _folder.Read("a.txt"));
    }

    [Fact]
    public void Fixes_that_undo_each_other_end()
    {
        _folder.Write("own.yaml", "pack: own\nrules:\n"
            + "  - { id: OWN1, title: a, message: a, match: exact, swap: { وسمة: سمة }, fix: { title: t, replace: match, with: with, safety: safe } }\n"
            + "  - { id: OWN2, title: b, message: b, match: exact, swap: { سمة: وسمة }, fix: { title: t, replace: match, with: with, safety: safe } }\n");
        _folder.Write("a.txt", "هذه وسمة في النص.");
        Assert.Equal(0, _folder.Run("fix", "a.txt", "--rules", "own.yaml", "--no-default-rules").Code);
        var once = _folder.Read("a.txt");

        Assert.Equal(0, _folder.Run("fix", "a.txt", "--rules", "own.yaml", "--no-default-rules").Code);
        Assert.Contains(_folder.Read("a.txt"), new[] { "هذه وسمة في النص.", "هذه سمة في النص." });
        Assert.Contains(once, new[] { "هذه وسمة في النص.", "هذه سمة في النص." });
    }

    [Fact]
    public void Encoding_mark_and_mode_are_kept()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "في العاصمة الإماراتية أبو ظبي أمس.\r\n";
        var mended = text.Replace("أبو ظبي", "أبوظبي", StringComparison.Ordinal);
        foreach (var (name, encoding) in new (string, Encoding)[] { ("w", Encoding.GetEncoding(1256)), ("m", new UTF8Encoding(true)), ("u", Encoding.Unicode), ("b", Encoding.BigEndianUnicode) })
        {
            var path = _folder.Write(name + ".txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            if (!OperatingSystem.IsWindows()) { File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead); }
            Assert.Equal(0, _folder.Run("fix", name + ".txt").Code);

            Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(mended)], File.ReadAllBytes(path));
            if (!OperatingSystem.IsWindows()) { Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(path)); }
        }
    }

    [Fact]
    public void A_character_that_the_encoding_lacks_leaves_the_file_as_it_was()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(1256).GetBytes("وصل 5 أشخاص إلى مدينة.");
        var path = _folder.Write("w.txt", bytes);
        _folder.Write(".factcheck.yaml", "style: { digits: arabic }");
        var (code, _, error) = _folder.Run("fix", "w.txt");

        Assert.Equal(3, code);
        Assert.Contains("encoding", error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) { return; }
        _folder.Write("real/a.txt", Spelling);
        File.CreateSymbolicLink(_folder.At("a.txt"), _folder.At("real/a.txt"));
        Assert.Equal(0, _folder.Run("fix", "a.txt").Code);

        Assert.NotNull(new FileInfo(_folder.At("a.txt")).LinkTarget);
        Assert.Contains("أبوظبي", _folder.Read("real/a.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_comment_suppresses_is_not_mended_and_a_useless_comment_goes()
    {
        _folder.Write("a.md", "<!-- factcheck ignore FC4304: هكذا اسمه -->\nفي العاصمة الإماراتية أبو ظبي أمس.\n\n<!-- factcheck ignore FC2201: لا شيء -->\nنص.\n");
        Assert.Equal(0, _folder.Run("fix", "a.md").Code);

        Assert.Equal("<!-- factcheck ignore FC4304: هكذا اسمه -->\nفي العاصمة الإماراتية أبو ظبي أمس.\n\nنص.\n", _folder.Read("a.md"));
    }
}
