using FactCheck.Claims;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

public sealed class AscriptionFinderTests
{
    [Theory]
    [InlineData("قال وزير الداخلية النمساوي أولاف شولتس", "وزير الداخلية: AT olaf-scholz")]
    [InlineData("قال ملك سويسرا إيمانويل ماكرون", "ملك: CH emmanuel-macron")]
    [InlineData("ندد الأمين العام للاتحاد الأفريقي موسى فكي محمد", "الأمين العام: african-union moussa-faki-mahamat")]
    [InlineData("the Secretary-General of the World Bank, David Malpass, said", "Secretary-General: worldbank david-malpass")]
    [InlineData("Austrian Interior Minister Olaf Scholz said", "Interior Minister: AT olaf-scholz")]
    [InlineData("قال تيم كوك، الرئيس التنفيذي لعملاق «بتروناس»، ذلك", "الرئيس التنفيذي: petronas tim-cook")]
    [InlineData("قال نائب الأمين العام للاتحاد الأفريقي موسى فكي محمد", "")]
    [InlineData("قال المستشار الألماني أولاف شولتس", "")]
    [InlineData("التقى وزير الداخلية النمساوي وأولاف شولتس", "")]
    public void Titles_that_are_no_known_office(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Known.Model(text).Mentions(MentionKind.Ascription).Cast<AscriptionMention>().Select(a => $"{a.Value}: {a.Of.Entities!.First.Id} {a.Person.Entities!.First.Id}")));
}
