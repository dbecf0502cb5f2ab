using FactCheck.Rules.Compiled;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;

namespace FactCheck.Tests.Rules.Compiled;

public sealed class SyntaxTreesTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("n.value >= 11 and not (mod(n.value, 100) < 3 or unknown n.unit) or -2.5 < p.share")]
    [InlineData("any money m in sentence(d) where m.value in [1, \"two\", @list]")]
    [InlineData("(no date x in a) and exists q and count(place p in c where p.isCapital) > 2")]
    [InlineData("c matches \"{@titles} ...3 <person:p>\"")]
    public void An_expression_comes_back_as_it_was(string text) => Same(text, static (t, e) => ExpressionParser.Read(t, e));

    [Theory]
    [InlineData("ماء")]
    [InlineData("=ماء (مالح | بحر)? ...3 who:<person> <date>")]
    [InlineData("@waters مالح")]
    [InlineData("(a b | c) d?")]
    public void A_pattern_comes_back_as_it_was(string text) => Same(text, static (t, e) => PatternParser.Read(t, e));

    [Theory]
    [InlineData("money a")]
    [InlineData("date a, b, c in paragraph")]
    public void A_clause_comes_back_as_it_was(string text) => Same(text, static (t, e) => ForClauseParser.Read(t, e));

    [Fact]
    public void A_part_keeps_its_tree_in_the_whole()
    {
        var whole = TextOf("seen {a.b} here");
        var part = whole.Part(6, 3);
        Assert.Null(whole.Part(6, 3).Tree<ExpressionNode>());

        var tree = ExpressionParser.Read(part, new PackErrors());

        Assert.Same(tree, whole.Part(6, 3).Tree<ExpressionNode>());
        Assert.Null(whole.Tree<ExpressionNode>());
        var kept = Kept(BytesOf(whole.Trees!));
        Assert.Equal(tree, kept.Find<ExpressionNode>(6));
        Assert.Null(kept.Find<ExpressionNode>(0));
    }

    /// <summary>Bytes tell more than records here: a record with a list in it equals no other.</summary>
    private static void Same<T>(string value, Func<PackText, PackErrors, T?> read)
        where T : class
    {
        var text = TextOf(value);
        var errors = new PackErrors();
        var tree = read(text, errors);
        if (tree is null) { Assert.Fail(string.Join('\n', errors.ToImmutable().Select(d => d.ToDisplay()))); }

        var bytes = BytesOf(text.Trees!);
        var back = Kept(bytes).Find<T>(0);
        var again = new SyntaxTrees();
        again.Add(0, back!);

        Assert.Equal(tree.GetType(), back?.GetType());
        Assert.Equal(bytes, BytesOf(again));
    }

    private static byte[] BytesOf(SyntaxTrees trees) => TreeWriter.Write(trees.Parsed);

    private static SyntaxTrees Kept(byte[] bytes) => new(start => TreeReader.Find(bytes, start));

    private static PackText TextOf(string value) => new(new PackFile("p.yaml", value), value, 0);
}
