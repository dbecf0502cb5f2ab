using FactCheck.Semantics;
using FactCheck.Workspace.Streams;

namespace FactCheck.Tests.Workspace;

public sealed class StreamMentionsTests
{
    [Theory]
    [InlineData("تراوح العدد بين 20 و 30 في المدينة", "number بين 20 و 30 = 20 [20..30]")]
    [InlineData("من عشرة لعشرين دولار", "money من عشرة لعشرين دولار = 10 [10..20]")]
    [InlineData("يساوي ما بين 10 و15 بالمائة", "percent ما بين 10 و15 بالمائة = 10 [10..15]")]
    [InlineData("قاتل بين 7 و8 آلاف معه", "number بين 7 و8 آلاف = 7000 [7000..8000]")]
    [InlineData("from 500 to 600 dollars", "money from 500 to 600 dollars = 500 [500..600]")]
    [InlineData("above 1000 and below 1500", "number above 1000 and below 1500 = 1000 [1000..1500]")]
    [InlineData("يغيب من عام 2011 إلى عام 2014 عنها", "date من عام 2011 إلى عام 2014 = 2011/2014")]
    [InlineData("تموز 13 - تموز 15", "date تموز 13 - تموز 15 = XXXX-07-13/XXXX-07-15")]
    public void A_stretch_is_one_mention(string text, string expected) => Assert.Equal([expected], Mentions(text));

    [Fact]
    public void What_rose_from_one_figure_to_another_is_two() =>
        Assert.Equal(["number 20 = 20", "money 30 مليون يورو = 30000000"], Mentions("ارتفعت الصادرات من 20 إلى 30 مليون يورو"));

    [Fact]
    public void The_day_in_a_time_is_not_given_again() => Assert.Equal(["time مساء أمس = T16:00/T24:00"], Mentions("توفي مساء أمس في بيته"));

    private static string[] Mentions(string text) =>
    [
        .. StreamMentions.Of(Engine.Model(text), CancellationToken.None)
            .Select(m => $"{m.Kind} {text.Substring(m.Span.Start, m.Span.Length)} = {m.Value}{(m is FigureMention { Interval.IsExact: false } f ? $" [{f.Interval}]" : "")}"),
    ];
}
