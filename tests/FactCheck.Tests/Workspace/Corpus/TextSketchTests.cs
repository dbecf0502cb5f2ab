using FactCheck.Workspace.Corpus;

namespace FactCheck.Tests.Workspace.Corpus;

public sealed class TextSketchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(200)]
    public void The_estimate_is_near_the_share_of_equal_runs(int replaced)
    {
        string[] words = [.. Enumerable.Range(0, 400).Select(i => $"كلمة{i}")];
        string[] changed = [.. words.Select((w, i) => i < replaced ? $"غيرها{i}" : w)];
        var (a, b) = (Runs(words), Runs(changed));
        var exact = 100.0 * a.Intersect(b).Count() / a.Union(b).Count();

        Assert.InRange(TextSketch.Similarity(Sketch(words), Sketch(changed)), exact - 12, exact + 12);
    }

    [Fact]
    public void A_short_text_has_no_sketch() => Assert.Empty(Sketch([.. Enumerable.Range(0, 8).Select(i => $"كلمة{i}")]));

    private static ushort[] Sketch(string[] words) => TextSketch.Of(Engine.Read(string.Join(' ', words)));

    private static HashSet<string> Runs(string[] words) => [.. Enumerable.Range(0, words.Length - 2).Select(i => string.Join(' ', words[i..(i + 3)]))];
}
