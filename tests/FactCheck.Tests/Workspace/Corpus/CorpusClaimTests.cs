namespace FactCheck.Tests.Workspace.Corpus;

/// <summary>What articles say differently, and what only looks like it.</summary>
public sealed class CorpusClaimTests
{
    [Theory]
    [InlineData("أصيب 14 بحارًا في مصر.", "2031-02-11", "أصيب 13 بحارًا في مصر.", "2031-02-11", true)]
    [InlineData("أصيب 13 بحارًا في مصر.", "2031-02-11", "أصيب 14 بحارًا في مصر.", "2031-02-10", true)]
    [InlineData("أصيب 14 بحارًا في مصر.", "2031-02-11", "أصيب 13 بحارًا في مصر.", "2031-02-10", false)] // the toll rose
    [InlineData("أصيب 14 بحارًا في مصر.", "2031-02-11", "أصيب 13 بحارًا في مصر.", "2031-02-08", false)]
    [InlineData("أصيب 14 بحارًا في مصر.", "2031-02-11", "أصيب أكثر من 10 بحارة في مصر.", "2031-02-11", false)]
    [InlineData("أصيب 14 بحارًا في مصر.", "2031-02-11", "أصيب 13 صيادًا في مصر.", "2031-02-11", false)]
    public void Figures_of_one_day(string text, string day, string other, string otherDay, bool clash)
    {
        using var folder = new CorpusFolder();
        folder.Write("b.md", text, day);
        folder.Write("a.md", other, otherDay);

        Assert.Equal(clash ? 1 : 0, folder.Findings().Count(f => f.StartsWith("FC8104", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_side_of_fewer_articles_is_the_one_that_is_reported()
    {
        using var folder = new CorpusFolder();
        folder.Write("a.md", "قال وزير الدفاع الكيني عدن دوالي إن القوات جاهزة.", "2031-05-05");
        foreach (var name in new[] { "b.md", "c.md", "d.md" }) { folder.Write(name, "قال وزير الدفاع الكيني سويبان تويا إن التدريب مستمر.", "2031-05-05"); }

        Assert.Equal(["FC8101 a.md: وزير الدفاع الكيني عدن دوالي ↔ b.md: وزير الدفاع الكيني سويبان تويا"], folder.Findings().Where(f => f.StartsWith("FC8101", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2024-05-08", "2024-08-28")]
    [InlineData("2024-07-10", "2024-07-12")]
    public void A_known_change_of_an_office_is_silent(string first, string second)
    {
        using var folder = new CorpusFolder();
        folder.Write("a.md", "قال وزير الدفاع الكيني عدن دوالي إن القوات جاهزة.", first);
        folder.Write("b.md", "قال وزير الدفاع الكيني سويبان تويا إن التدريب مستمر.", second);

        Assert.Empty(folder.Findings());
    }

    [Fact]
    public void Where_facts_know_the_holder_the_other_article_is_reported()
    {
        using var folder = new CorpusFolder();
        folder.Write("a.md", "قال رئيس الوزراء البريطاني ريشي سوناك إن الميزانية جاهزة.", "2025-03-01");
        folder.Write("b.md", "قال رئيس الوزراء البريطاني كير ستارمر إن الميزانية جاهزة.", "2025-03-20");

        Assert.StartsWith("FC8101 a.md", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_that_says_so_is_no_copy()
    {
        const string Text = "افتتحت البلدية سوق السمك الجديد على الرصيف الشرقي بعد عامين من العمل، وفيه ستون محلًا وقاعة للمزاد ومخزن مبرد وموقف للشاحنات ومكتب لجمعية الصيادين.";
        using var folder = new CorpusFolder();
        folder.Write("a.md", Text, "2031-05-05");
        folder.Write("b.md", Text, "2031-05-06\nsupersedes: a.md");
        Assert.Empty(folder.Findings());

        folder.Write("b.md", Text, "2031-05-06");
        Assert.StartsWith("FC8401 b.md", Assert.Single(folder.Findings(), f => f.StartsWith("FC8401", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_suppresses_what_other_articles_contradict()
    {
        using var folder = new CorpusFolder();
        folder.Write("a.md", "قال رئيس الوزراء البريطاني كير ستارمر إن الميزانية جاهزة.", "2025-03-20");
        folder.Write("b.md", "قال رئيس الوزراء البريطاني ريشي سوناك إن الميزانية جاهزة.", "2025-03-01");
        Assert.StartsWith("FC8101 b.md", Assert.Single(folder.Findings()), StringComparison.Ordinal);

        folder.Write("b.md", "<!-- factcheck ignore FC8101: kept as it was said -->\n\nقال رئيس الوزراء البريطاني ريشي سوناك إن الميزانية جاهزة.", "2025-03-01");
        Assert.Empty(folder.Findings());
    }

    [SeedsFact]
    public void The_seeds_hold_one_contradiction_and_no_other()
    {
        using var folder = new CorpusFolder();
        foreach (var file in Directory.GetFiles(SeedsFactAttribute.Folder)) { File.Copy(file, folder.PathOf(Path.GetFileName(file))); }

        Assert.Equal(["FC8102"], folder.Findings().Select(f => f[..6]));
    }
}
