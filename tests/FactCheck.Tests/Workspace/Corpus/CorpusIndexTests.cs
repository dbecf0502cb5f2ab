using Microsoft.Data.Sqlite;

namespace FactCheck.Tests.Workspace.Corpus;

/// <summary>The index is a cache of what articles state: it follows them, and never harms a file that is not its own.</summary>
public sealed class CorpusIndexTests
{
    private const string Tuya = "قال وزير الدفاع الكيني سويبان تويا إن التدريب مستمر.";
    private const string Duale = "قال وزير الدفاع الكيني عدن دوالي إن القوات جاهزة.";
    private const string Clash = "FC8101 b.md: وزير الدفاع الكيني عدن دوالي ↔ a.md: وزير الدفاع الكيني سويبان تويا";

    [Fact]
    public void An_unchanged_article_keeps_its_rows_and_a_changed_one_replaces_them()
    {
        using var folder = Clashing();
        Assert.Equal([Clash], folder.Findings(folder.Index));
        var before = Rows(folder.Index);

        Assert.Equal([Clash], folder.Findings(folder.Index));
        Assert.Equal(before, Rows(folder.Index));

        folder.Write("b.md", Tuya + " وقال إن السفن وصلت.", "2031-05-05");
        Assert.Empty(folder.Findings(folder.Index));
        var after = Rows(folder.Index);
        Assert.Equal(before[0], after[0]);
        Assert.NotEqual(before[1], after[1]);
        Assert.Equal(2, after.Length);
    }

    [Fact]
    public void An_article_that_is_gone_from_a_checked_folder_is_forgotten()
    {
        using var folder = Clashing();
        folder.Findings(folder.Index);
        folder.Delete("a.md");

        Assert.Empty(folder.Findings(folder.Index));
        Assert.Single(Rows(folder.Index));
    }

    [Fact]
    public void An_article_is_held_against_those_that_only_the_index_knows()
    {
        using var folder = Clashing();
        folder.Findings(folder.Index);

        Assert.Equal([Clash], folder.Findings(folder.Index, only: ["b.md"]));
        Assert.Equal(["FC8101 a.md: وزير الدفاع الكيني سويبان تويا ↔ b.md: وزير الدفاع الكيني عدن دوالي"], folder.Findings(folder.Index, only: ["a.md"]));
        Assert.Equal(2, Rows(folder.Index).Length);
    }

    [Fact]
    public void A_file_of_another_kind_is_left_as_it_is()
    {
        using var folder = Clashing();
        folder.Write("notes.db", "not an index");
        Assert.Equal([Clash], folder.Findings(folder.PathOf("notes.db"), 2, null, out var message));
        Assert.Contains("left as it is", message, StringComparison.Ordinal);
        Assert.Equal("not an index", File.ReadAllText(folder.PathOf("notes.db")));

        var database = folder.PathOf("other.db");
        Execute(database, "CREATE TABLE t (x); INSERT INTO t VALUES (7)");
        var bytes = File.ReadAllBytes(database);
        Assert.Equal([Clash], folder.Findings(database, 2, null, out message));
        Assert.Contains("left as it is", message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(database));
    }

    [Theory]
    [InlineData("PRAGMA user_version = 99")]
    [InlineData("DROP TABLE claim")]
    [InlineData("UPDATE meta SET readers = x'00'")]
    public void An_index_of_another_version_is_built_anew(string change)
    {
        using var folder = Clashing();
        folder.Findings(folder.Index);
        Execute(folder.Index, change);

        Assert.Equal([Clash], folder.Findings(folder.Index, 2, null, out var message));
        Assert.Contains("built anew", message, StringComparison.Ordinal);
        Assert.Equal([Clash], folder.Findings(folder.Index, 2, null, out message));
        Assert.Null(message);
    }

    [Fact]
    public void A_damaged_index_is_built_anew()
    {
        using var folder = Clashing();
        folder.Findings(folder.Index);
        var bytes = File.ReadAllBytes(folder.Index);
        bytes.AsSpan(4096, bytes.Length - 4096).Fill(0x5A);
        File.WriteAllBytes(folder.Index, bytes);

        Assert.Equal([Clash], folder.Findings(folder.Index, 2, null, out var message));
        Assert.Contains("built anew", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_that_is_in_use_is_not_waited_for()
    {
        using var folder = Clashing();
        folder.Findings(folder.Index);
        using var other = new SqliteConnection($"Data Source={folder.Index};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        Assert.Equal([Clash], folder.Findings(folder.Index, 2, null, out var message));
        Assert.Contains("another run", message, StringComparison.Ordinal);
    }

    private static CorpusFolder Clashing()
    {
        var folder = new CorpusFolder();
        folder.Write("a.md", Tuya, "2031-05-03");
        folder.Write("b.md", Duale, "2031-05-05");
        return folder;
    }

    private static string[] Rows(string index)
    {
        using var connection = new SqliteConnection($"Data Source={index};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id || ' ' || hex(hash) || ' ' || (SELECT count(*) FROM claim WHERE article = id) FROM article ORDER BY path";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) { rows.Add(reader.GetString(0)); }
        return [.. rows];
    }

    private static void Execute(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
