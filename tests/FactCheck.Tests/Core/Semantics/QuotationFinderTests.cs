using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Semantics;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("قال: «لن نتراجع».", "لن نتراجع")]
    [InlineData("موسكو و”إيكواس” تتفقان", "إيكواس")]
    [InlineData("قال: «إن “القرار” نهائي».", "إن “القرار” نهائي|القرار")]
    [InlineData("برنامج \"سينما سينما\" اليوم", "سينما سينما")]
    [InlineData("Reports that it \"now has 27\" are early.", "now has 27")]
    [InlineData("The \"wide\" 27\" screen is new.", "wide")]
    public void Quoted_words_are_found(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Engine.Model(text).Mentions(MentionKind.Quotation).Select(m => m.Value));

    [Theory]
    [InlineData("موسكو و”إيكواس” تتفقان", "reversed ”")]
    [InlineData("قال: «لن نتراجع.", "unpaired «")]
    [InlineData("شاشة 5.5\" جديدة", "")]
    [InlineData("قال \"نعم\" ثم \"لا", "unpaired \"")]
    public void Marks_that_stand_wrong_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Engine.Model(text).Mentions(MentionKind.QuoteMark).Select(m => $"{m.Value} {text.Substring(m.Span.Start, m.Span.Length)}")));

    [Fact]
    public void A_quotation_may_run_over_paragraphs() =>
        Assert.Empty(Engine.Model("عنوان الخبر\n\nقال: «لن نتراجع عن القرار مهما حدث.\nوسنكمل ما بدأناه معا».").Mentions(MentionKind.QuoteMark));
}
