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

    [Theory]
    [InlineData("He has led it since 2015 alone", "date since 2015 = 2015/..")]
    [InlineData("It opens after July 1, 2024, they say", "date after July 1, 2024 = 2024-07-02/..")]
    [InlineData("He was born before 1950 in Rome", "date before 1950 = ../1949")]
    [InlineData("It is open until 8 pm here", "time until 8 pm = ../T20:00")]
    [InlineData("It comes by the end of 2025 at last", "date by the end of 2025 = ../2025-12")]
    [InlineData("Cars of 2016 or later may enter", "date 2016 or later = 2016/..")]
    [InlineData("He left the day after 5 May 2024 for good", "date 5 May 2024 = 2024-05-05")]
    [InlineData("قاد الحزب منذ عام 2015 وحده", "date عام 2015 = 2015")]
    public void A_date_that_leaves_one_side_open_is_a_stretch(string text, string expected) => Assert.Equal([expected], Mentions(text));

    [Theory]
    [InlineData("I'll leave 3pm every day", "time 3pm = T15:00", "duration 3pm every day = P1D")]
    [InlineData("I'll leave every Monday at 4 pm", "duration every Monday at 4 pm = P1W", "time 4 pm = T16:00")]
    [InlineData("We meet every morning at 9am", "duration every morning at 9am = P1D", "time morning at 9am = T09:00")]
    [InlineData("We meet at 8 am every week", "time 8 am = T08:00", "duration every week = P1W")]
    public void The_time_of_day_belongs_to_what_comes_again_on_a_day(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Mentions(text).Order(StringComparer.Ordinal));

    [Fact]
    public void The_weekday_that_ends_a_stretch_is_behind_its_beginning() =>
        Assert.Equal(["date from next Monday to Friday = 2024-09-02/2024-09-06"], Mentions("It runs from next Monday to Friday", "2024-08-28"));

    [Fact]
    public void What_rose_from_one_figure_to_another_is_two() =>
        Assert.Equal(["number 20 = 20", "money 30 مليون يورو = 30000000"], Mentions("ارتفعت الصادرات من 20 إلى 30 مليون يورو"));

    [Fact]
    public void The_day_in_a_time_is_not_given_again() => Assert.Equal(["time مساء أمس = T16:00/T24:00"], Mentions("توفي مساء أمس في بيته"));

    private static string[] Mentions(string text, string? published = null) =>
    [
        .. StreamMentions.Of(Engine.Model(text, published), CancellationToken.None)
            .Select(m => $"{m.Kind} {text.Substring(m.Span.Start, m.Span.Length)} = {m.Value}{(m is FigureMention { Interval.IsExact: false } f ? $" [{f.Interval}]" : "")}"),
    ];
}
