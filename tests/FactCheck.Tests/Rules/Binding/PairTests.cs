using FactCheck.Analysis;

namespace FactCheck.Tests.Rules.Binding;

public sealed class PairTests
{
    private const string Pack = """
        pack: test
        pairs:
          grounds:
            Arsenal | أرسنال: Highbury | هايبري
            Everton | إيفرتون: Goodison | غوديسون
        rules:
          - id: T1
            title: test
            message: { en: "{partner(k, @grounds)}", ar: "{partner(k, @grounds)}" }
            find: ["k:(@grounds_left) (at|على) ~g:(@grounds_right)"]
            where: not paired(k, g, @grounds)
        """;

    [Theory]
    [InlineData("Arsenal at Goodison", "Highbury")]
    [InlineData("وأرسنال على غوديسون", "Highbury")]
    [InlineData("Arsenal at Highbury", null)]
    [InlineData("وأرسنال على هايبري", null)]
    public void What_stands_in_other_rows_is_apart(string text, string? partner)
    {
        var rules = Packs.Load(Pack);
        Assert.False(rules.HasErrors, string.Join('\n', rules.Diagnostics.Select(d => d.ToDisplay())));
        var result = new AnalysisDriver(Engine.Finders, [rules.CreateAnalyzer()], TimeProvider.System).Analyze(Engine.Read(text, null));
        Assert.Empty(result.Failures);
        Assert.Equal(partner, result.Diagnostics.SingleOrDefault()?.Message.In("en"));
    }

    [Fact]
    public void A_table_is_a_mapping() => Assert.Contains("is a mapping", Packs.Errors("pack: test\npairs:\n  grounds: [Arsenal]\nrules: []\n"), StringComparison.Ordinal);
}
