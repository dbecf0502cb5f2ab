using FactCheck.Claims;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

public sealed class MixedNameFinderTests
{
    [Theory]
    [InlineData("قال رئيس الوزراء البريطاني كير سوناك إن الموازنة جاهزة.", "keir-starmer + rishi-sunak")]
    [InlineData("قال المستشار الألماني أولاف ميرتس ذلك.", "olaf-scholz + friedrich-merz")]
    [InlineData("قال الرئيس الجزائري عبد العزيز تبون ذلك.", "abdelaziz-bouteflika + abdelmadjid-tebboune")]
    [InlineData("بحث وزير الخارجية المصري بدر عبد المعطي الأمر.", "badr-abdelatty")]
    [InlineData("نفى وزير الخارجية الروسي سيرغي لافروفسكي الأنباء.", "sergey-lavrov")]
    [InlineData("US President Joe Trump signed it.", "joe-biden + donald-trump")]
    [InlineData("قال رئيس الوزراء البريطاني كير ستارمر ذلك.", "")]
    [InlineData("قال الرئيس المصري عبد الفتاح أمس ذلك.", "")]
    [InlineData("قال رئيس الوزراء البريطاني السابق كير سوناك ذلك.", "")]
    [InlineData("US President Joe Biden signed it.", "")]
    public void Names_of_two_behind_one_title(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Known.Model(text).Mentions(MentionKind.MixedName).Cast<MixedNameMention>()
            .Select(m => m.Family is { } family ? $"{m.Given.First.Id} + {family.First.Id}" : m.Given.First.Id)));
}
