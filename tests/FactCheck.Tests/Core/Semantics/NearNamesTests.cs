using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Semantics;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("قالت منظمة التجارة الدولية", "wto")]
    [InlineData("قال صندوق النقد العالمي", "imf")]
    [InlineData("قالت الوكالة الدولية للطاقة النووية", "iaea")]
    [InlineData("أمرت محكمة العدل الجنائية الدولية", "icc mixed")]
    [InlineData("حذرت مفوضية الأمم المتحدة السامية لحقوق اللاجئين", "unhcr")]
    [InlineData("قضت محكمة العدل الأوروبية لحقوق الإنسان", "echr mixed")]
    [InlineData("المنظمة العربية للثقافة والتربية والعلوم", "alecso")]
    [InlineData("The World Monetary Fund said", "imf")]
    [InlineData("The International Court of Human Rights said", "echr mixed")]
    [InlineData("The International Criminal Court of Justice said", "icj mixed")]
    [InlineData("رجحت وزارة الدفاع الروسية", "")]
    [InlineData("قالت وكالة الفضاء الهندية", "")]
    [InlineData("دعت منظمة العمل الدولية لحماية الأطفال", "")]
    [InlineData("اجتمع مجلس إدارة المنظمة التونسية للتربية والأسرة", "")]
    [InlineData("The Royal Bank of Scotland said", "")]
    [InlineData("The Football Association of Wales said", "")]
    public void What_unknown_names_are_near_to(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Known.Model(text).Mentions(MentionKind.Organisation).Cast<OrganisationMention>().Where(o => o.Near is not null).Select(o => o.Near!.Organisation.Id + (o.Near.IsMixed ? " mixed" : ""))));
}
