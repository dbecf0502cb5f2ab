using FactCheck.Claims;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

public sealed class LocationFinderTests
{
    [Theory]
    [InlineData("في العاصمة النيجيرية لاغوس أمس", "lagos|lagos-pt NG")]
    [InlineData("وصل إلى إسطنبول، العاصمة التركية، قبل أيام", "istanbul TR")]
    [InlineData("سيدني هي عاصمة أستراليا", "sydney AU")]
    [InlineData("زار تركيا وعاصمتها إسطنبول", "istanbul TR")]
    [InlineData("احتفلوا في أبيدجان عاصمة البلاد", "abidjan ?")]
    [InlineData("وصل إلى العاصمة سيدني", "sydney ?")]
    [InlineData("They marched in Sydney, the Australian capital, on Monday", "sydney AU")]
    [InlineData("They marched in Lagos, Nigeria's capital, on Monday", "lagos|lagos-pt NG")]
    [InlineData("They marched in Lagos, Nigeria’s capital, on Monday", "lagos|lagos-pt NG")]
    [InlineData("Sydney is the capital of Australia", "sydney AU")]
    [InlineData("They met in Turkey's capital Istanbul", "istanbul TR")]
    [InlineData("فروا من الموصل، كبرى مدن شمال سوريا، أمس", "mosul SY")]
    [InlineData("في بنزرت، إحدى مدن الشمال الجزائري", "bizerte DZ")]
    [InlineData("Turkish lawmakers in the country's capital, Istanbul, voted", "istanbul TR")]
    [InlineData("أبيدجان، العاصمة الاقتصادية لساحل العاج", "")]
    [InlineData("كانت ريو دي جانيرو عاصمة البرازيل حتى عام 1960", "")]
    [InlineData("ليست سيدني عاصمة أستراليا", "")]
    [InlineData("Lagos, Nigeria's commercial capital, is large", "")]
    [InlineData("Kyoto was the Japanese capital until 1868", "")]
    public void What_cities_are_called(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Known.Model(text, "2024-05-01").Mentions(MentionKind.Location).Cast<LocationMention>().Select(l => $"{string.Join('|', l.City.Entities!.Candidates.Select(c => c.Id))} {l.State?.Entities!.First.Id ?? "?"}")));
}
