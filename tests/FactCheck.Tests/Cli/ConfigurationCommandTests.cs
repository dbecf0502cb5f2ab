namespace FactCheck.Tests.Cli;

/// <summary>What a configuration changes, seen from the command line.</summary>
public sealed class ConfigurationCommandTests
{
    private const string WrongWeekday = "يوم الخميس 14 كانون الثاني 2017";

    [Fact]
    public void Severities_and_fail_on_decide_the_exit_code()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", WrongWeekday);
        Assert.Equal(1, folder.Run("check", ".").Code);

        folder.Write(".factcheck.yaml", "severities: { FC2201: warning }");
        Assert.Equal(0, folder.Run("check", ".").Code);
        Assert.Equal(1, folder.Run("check", ".", "--no-config").Code);

        folder.Write(".factcheck.yaml", "severities: { calendar: hint }\nfail-on: hint");
        Assert.Equal(1, folder.Run("check", ".").Code);
        Assert.Equal(0, folder.Run("check", ".", "--fail-on", "error").Code);

        folder.Write(".factcheck.yaml", "severities: { FC2201: off }\nfail-on: info");
        Assert.Equal(0, folder.Run("check", ".").Code);
    }

    [Fact]
    public void An_error_ends_with_2_and_nothing_is_checked()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", WrongWeekday);
        folder.Write(".factcheck.yaml", "fail-no: hint");
        var (code, output, error) = folder.Run("check", ".");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(".factcheck.yaml:1:1", error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'fail-on'", error, StringComparison.Ordinal);

        folder.Write(".factcheck.yaml", "severities:\n  FC2210: off");
        (code, output, error) = folder.Run("check", ".");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(".factcheck.yaml:2:3", error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'FC22", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ignored_files_are_left_out_of_a_folder_and_checked_when_named()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", "نص.");
        folder.Write("drafts/b.txt", WrongWeekday);
        folder.Write(".factcheck.yaml", "ignore: [drafts]");

        Assert.Equal(0, folder.Run("check", ".").Code);
        Assert.Equal(1, folder.Run("check", ".", "drafts/b.txt").Code);
    }

    [Fact]
    public void A_configuration_brings_its_own_packs_for_its_own_files()
    {
        using var folder = new ScratchFolder();
        folder.Write("rules/own.yaml", "pack: own\nrules:\n  - id: OWN1\n    title: own\n    severity: error\n    message: own\n    find: [وسمة]\n");
        folder.Write("news/a.txt", "هذه وسمة في النص.");
        folder.Write("news/.factcheck.yaml", "packs: [../rules]\nshipped-rules: false");
        folder.Write("other/a.txt", "هذه وسمة في النص.");
        var (code, output, _) = folder.Run("check", "news", "other", "--format", "json");

        Assert.Equal(1, code);
        Assert.Equal(1, output.Split("\"OWN1\"").Length - 1);
    }

    [Fact]
    public void The_day_of_publication_comes_from_keys_or_the_name()
    {
        using var folder = new ScratchFolder();
        folder.Write("2024-08-28-a.txt", "وقال أمس الاثنين 12 أغسطس 2024 إن القرار نهائي.");
        folder.Write("b.md", "---\nwritten-on: 2024-08-28\n---\n\nوقال أمس الاثنين 12 أغسطس 2024 إن القرار نهائي.\n");
        Assert.Equal(0, folder.Run("check", ".").Code);

        folder.Write(".factcheck.yaml", "published: { file-name: true, keys: [written-on] }");
        Assert.Contains("published                2024-08-28", Plain(folder.Run("config", "show", "2024-08-28-a.txt").Out), StringComparison.Ordinal);
        Assert.Equal(1, folder.Run("check", "2024-08-28-a.txt").Code);
        Assert.Equal(1, folder.Run("check", "b.md").Code);
    }

    [Fact]
    public void A_house_style_is_held()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", "وصل إلى أبو ظبي وإلى ابو ظبي في ٣ مارس 2024، وقال: “لا” و«في 5 مارس».");
        folder.Write(".factcheck.yaml", "severities: { FC4304: off }\nstyle: { months: levantine, digits: latin, quotes: guillemets, spellings: { أبو ظبي: أبوظبي } }");
        var output = Plain(folder.Run("check", "a.txt").Out);

        Assert.Equal(["FC8301", "FC8302", "FC8303", "FC8304"], System.Text.RegularExpressions.Regex.Matches(output, "hint (FC83..)").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Contains("⟦٣⟧", output, StringComparison.Ordinal);
        Assert.Contains("⟦“لا”⟧", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_what_the_articles_do_and_its_file_is_valid()
    {
        using var folder = new ScratchFolder();
        for (var i = 1; i <= 9; i++) { folder.Write($"2024-08-0{i}-a.md", $"وصل في {i} آذار 2024 وقال «نعم»."); }
        Assert.Equal(0, folder.Run("init").Code);
        var text = folder.Read(".factcheck.yaml");

        Assert.Contains("\nlanguage: ar\n", text, StringComparison.Ordinal);
        Assert.Contains("\nstyle:\n  months: levantine ", text, StringComparison.Ordinal);
        Assert.Contains("\n  digits: latin ", text, StringComparison.Ordinal);
        Assert.Contains("\n  quotes: guillemets ", text, StringComparison.Ordinal);
        Assert.Contains("\n  file-name: true ", text, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", ".").Code);
        Assert.Equal(2, folder.Run("init").Code);
        Assert.Equal(text, folder.Read(".factcheck.yaml"));
        Assert.Equal(0, folder.Run("init", "--force").Code);
    }

    private static string Plain(string text) => text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}
