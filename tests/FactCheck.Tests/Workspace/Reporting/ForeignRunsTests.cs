using FactCheck.Workspace.Reporting;

namespace FactCheck.Tests.Workspace.Reporting;

public sealed class ForeignRunsTests
{
    [Theory]
    [InlineData("en", "There is no such day as 31 نيسان 2016.", "31 نيسان 2016")]
    [InlineData("en", "الخميس 14 كانون الثاني 2017 was a Saturday, not a Thursday.", "الخميس 14 كانون الثاني 2017")]
    [InlineData("en", "From 20 to 30 مليون طن is a change of 50%, not 80%.", "30 مليون طن")]
    [InlineData("en", "«حلف» and «الناتو»: 3 of them.", "حلف|الناتو")]
    [InlineData("en", "«12,5 مليون دينار»: the article names no source at all.", "12,5 مليون دينار")]
    [InlineData("en", "Plain words, 80% of them.", "")]
    [InlineData("ar", "لا يوجد يوم «February 30, 2025».", "February 30, 2025")]
    [InlineData("ar", "من 20 إلى 30 million dollars تغيّر قدره 50% لا 80%.", "30 million dollars")]
    [InlineData("ar", "«الخميس 14 كانون الثاني 2017» يوافق السبت.", "")]
    public void A_phrase_against_the_direction_is_found_with_its_figures(string language, string message, string runs) =>
        Assert.Equal(runs, string.Join('|', ForeignRuns.In(message, language).Select(r => message.Substring(r.Start, r.Length))));
}
