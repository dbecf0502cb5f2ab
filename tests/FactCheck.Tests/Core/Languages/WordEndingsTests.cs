using FactCheck.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Core.Languages;

public sealed class WordEndingsTests
{
    [Theory]
    [InlineData("الوزارة", "والوزارة", true)]
    [InlineData("من", "ومن", true)]
    [InlineData("و", "و", true)]
    [InlineData("مبنى", "بمبني", true)]
    [InlineData("وزارة", "الوزير", false)]
    [InlineData("من", "عن", false)]
    public void A_word_is_told_apart_by_its_last_letters(string known, string word, bool may)
    {
        var endings = new WordEndings();
        endings.Add(known);
        Assert.Equal(may, endings.MayEnd(word));
    }

    [Fact]
    public void Nothing_ends_like_one_of_no_words() => Assert.False(new WordEndings().MayEnd("الوزارة"));

    [Fact]
    public void No_word_that_was_added_is_ever_denied() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements("ا", "ل", "ى", "ي", "أ", "ة", "b", "B").NonEmptyListOf().Select(p => string.Concat(p)).ListOf().Select(w => w.ToArray()).ToArbitrary(), words =>
        {
            var endings = new WordEndings();
            foreach (var word in words) { endings.Add(word); }
            return words.All(w => endings.MayEnd(w) && endings.MayEnd("وال" + w));
        }));
}
