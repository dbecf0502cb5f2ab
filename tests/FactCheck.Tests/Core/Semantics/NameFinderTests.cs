using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Semantics;

public sealed class NameFinderTests
{
    [Fact]
    public void An_acronym_stands_in_brackets_behind_its_name()
    {
        var model = Engine.Model("جزء من مرفق السلام الأوروبي (EPF)، بحسب المجلس");
        var acronym = Assert.IsType<AcronymMention>(Assert.Single(model.Mentions(MentionKind.Acronym)));

        Assert.Equal("EPF", acronym.Value);
        Assert.Equal("جزء من مرفق السلام الأوروبي", model.Article.Tokens.CharsOf(acronym.Before.First, acronym.Before.End).ToString());
    }

    [Theory]
    [InlineData("قال (أمس) إنه")]
    [InlineData("the rate (5%) and (see below)")]
    public void Other_brackets_hold_none(string text) => Assert.Empty(Engine.Model(text).Mentions(MentionKind.Acronym));

    [Theory]
    [InlineData("انظر https://example.org/a.b?c=d، ثم عد", "https://example.org/a.b?c=d")]
    [InlineData("على www.example.org.", "www.example.org")]
    public void An_address_ends_before_the_mark_behind_it(string text, string expected) => Assert.Equal([expected], Engine.Model(text).Mentions(MentionKind.Link).Select(m => m.Value));

    [Theory]
    [InlineData("عند 14:30 بتوقيت", "T14:30")]
    [InlineData("الساعة الثالثة مساء", "T15:00")]
    [InlineData("at 3 pm today", "T15:00")]
    public void Times_of_day_are_found(string text, string expected) => Assert.Equal([expected], Engine.Model(text).Mentions(MentionKind.Time).Select(m => m.Value));
}
