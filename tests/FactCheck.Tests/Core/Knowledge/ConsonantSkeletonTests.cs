using FactCheck.Knowledge;

namespace FactCheck.Tests.Core.Knowledge;

public sealed class ConsonantSkeletonTests
{
    [Theory]
    [InlineData("نتنياهو", "نتانياهو")]
    [InlineData("غوتيريش", "جوتيريش")]
    [InlineData("زيلينسكي", "زيلنسكي")]
    [InlineData("ستولتنبرغ", "ستولتنبيرغ")]
    public void One_name_in_two_spellings(string a, string b) => Assert.True(ConsonantSkeleton.AreOneName(a, b));

    [Theory]
    [InlineData("السيسي", "السياسية")]
    [InlineData("ماكرون", "ميركل")]
    [InlineData("كيري", "كاري")]
    [InlineData("غينيا", "كينيا")]
    public void Short_native_and_other_names_are_none(string a, string b) => Assert.False(ConsonantSkeleton.AreOneName(a, b));

    [Fact]
    public void Edits_are_counted_by_key() => Assert.Equal((0, 1, 3), (ConsonantSkeleton.Edits("أحمد", "احمد"), ConsonantSkeleton.Edits("كينيا", "غينيا"), ConsonantSkeleton.Edits("", "abc")));
}
