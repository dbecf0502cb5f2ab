namespace FactCheck.Tests.Rules.Evaluation;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("d.weekday != weekday(d.day)", "الخميس 14 جانفي 2017", true)]
    [InlineData("d.weekday != weekday(d.day)", "الخميس 14 جانفي", false)]
    [InlineData("not (d.weekday != weekday(d.day))", "الخميس 14 جانفي", false)]
    [InlineData("d.weekday != weekday(d.day) or d.hasYear = false", "الخميس 14 جانفي", true)]
    [InlineData("year(d.day) in [2016, 2017]", "14 جانفي 2017", true)]
    [InlineData("unknown d.day", "14 جانفي", true)]
    [InlineData("known d.weekday and d.month = 1", "الخميس 14 جانفي", true)]
    [InlineData("d.text contains \"جانفي\"", "14 جانفي", true)]
    [InlineData("d.text starts with \"14\"", "14 جانفي", true)]
    [InlineData("d matches \"جانفي\"", "14 جانفي", true)]
    [InlineData("count(date in d.sentence) = 1", "14 جانفي", true)]
    [InlineData("d.year + 1 = 2018", "14 جانفي 2017", true)]
    public void Unknown_never_fires(string where, string text, bool fires) =>
        Assert.Equal(fires, Packs.Judge($"for: date d\nwhere: '{where}'", text).Contains("[|", StringComparison.Ordinal));

    [Theory]
    [InlineData("any number n in s where n.value > 10", "جاء 20 ثم 5", true)]
    [InlineData("every number n in s where n.value > 10", "جاء 20 ثم 5", false)]
    [InlineData("no number n in s where n.value > 100", "جاء 20 ثم 5", true)]
    public void Quantifiers_ask_about_everything_inside(string where, string text, bool fires) =>
        Assert.Equal(fires, Packs.Judge($"for: sentence s\nwhere: '{where}'", text).Contains("[|", StringComparison.Ordinal));

    [Fact]
    public void Pairs_are_ordered() =>
        Assert.Equal("5 ثم 20 ثم [|7|]", Packs.Judge("for: number a, b in sentence\nwhere: a.value > b.value\nreport: b", "5 ثم 20 ثم 7"));

    [Fact]
    public void Once_gathers_what_repeats() => Assert.Equal("[|5|] ثم 20 ثم 7", Packs.Judge("for: number n\nonce: article", "5 ثم 20 ثم 7"));
}
