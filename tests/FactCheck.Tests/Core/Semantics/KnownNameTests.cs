using FactCheck.Claims;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Semantics;

public sealed class KnownNameTests
{
    [Theory]
    [InlineData("وقالت للأمم المتحدة إنها", "للأمم المتحدة = un")]
    [InlineData("وبالاتحاد الأوروبي والناتو", "الاتحاد الأوروبي = eu, الناتو = nato")]
    [InlineData("إلى برنامج “شراكة من أجل السلام”.", "شراكة من أجل السلام = pfp")]
    [InlineData("تنظيم \"داعش\" في", "تنظيم \"داعش\" = is-group")]
    [InlineData("قمة المجموعة  الاقتصاديّة لدول غرب إفريقيا", "المجموعة  الاقتصاديّة لدول غرب إفريقيا = ecowas")]
    [InlineData("اجتمع مجلس الأمن الروسي", "مجلس الأمن الروسي = ?")]
    [InlineData("اجتمع مجلس الأمن القومي", "مجلس الأمن القومي = ?")]
    [InlineData("اجتمع مجلس الأمن أمس", "مجلس الأمن = unsc")]
    [InlineData("وزارة الداخلية الكينية أعلنت", "وزارة الداخلية الكينية = ?")]
    [InlineData("Who told us that? The WHO did.", "WHO = who")]
    public void Organisations(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Names(text, MentionKind.Organisation)));

    [Theory]
    [InlineData("دعم مالي جديد", "")]
    [InlineData("زار الوفد تشاد ومالي والنيجر", "تشاد = TD, مالي = ML, النيجر = NE")]
    [InlineData("في مالي", "مالي = ML")]
    [InlineData("وصل إلى كينيا", "كينيا = KE")]
    [InlineData("قوات الدفاع الكينية", "")]
    public void Places(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Names(text, MentionKind.Place)));

    [Theory]
    [InlineData("قال محمد أمين", "")]
    [InlineData("مدير التحقيقات الجنائية الكيني محمد أمين", "محمد أمين = mohamed-amin")]
    [InlineData("جامعة محمد السادس", "")]
    [InlineData("العاهل المغربي محمد السادس", "محمد السادس = mohammed-vi")]
    [InlineData("رئيس الوزراء الإسرائيلي بنيامين نتنيهو", "بنيامين نتنيهو = benjamin-netanyahu")]
    public void Persons(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Names(text, MentionKind.Person)));

    [Theory]
    [InlineData("نائب الأمين العام لحلف شمال الأطلسي", "نائب الأمين العام لحلف شمال الأطلسي = nato-dsg")]
    [InlineData("نائبة الأمين العام لـ«الناتو»: الكويت", "نائبة الأمين العام لـ«الناتو» = nato-dsg")]
    [InlineData("مستشار الرئيس الأميركي", "مستشار الرئيس الأميركي = ?")]
    [InlineData("والتقى وزيرة الدفاع الكينية", "وزيرة الدفاع الكينية = ke-defcs")]
    public void Offices_are_the_longest_titles(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Names(text, MentionKind.Office)));

    [Theory]
    [InlineData("الرئيس الأميركي السابق دونالد ترامب", "us-president donald-trump former")]
    [InlineData("الرئيس الأميركي المنتخب دونالد ترامب", "us-president donald-trump elect")]
    [InlineData("نائب وزير الخارجية الكويتي الشيخ جراح الجابر", "kw-dfm jarrah-jaber-al-ahmad-al-sabah")]
    [InlineData("نائبة الأمين العام لحلف شمال الأطلسي (ناتو) رادميلا شيكرينسكا", "nato-dsg radmila-shekerinska")]
    [InlineData("التقى الرئيس الروسي، ماكرون في موسكو", "")] // the comma is not closed: no apposition
    [InlineData("الرئيس الأميركي وبوتين", "")]
    [InlineData("نجل الرئيس الأميركي جو بايدن", "")]
    public void Tenures_are_title_and_name(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Known.Model(text).Mentions(MentionKind.Tenure).Cast<TenureMention>().Select(t => $"{t.Office.Entities} {t.Person.Entities}{(t.IsFormer ? " former" : "")}{(t.IsElect ? " elect" : "")}")));

    [Theory]
    [InlineData("منظمة شانغهن للتعاون", "sco: «منظمة للتعاون» is the same, «شانغهن» stands for «شنغهاي»")]
    [InlineData("منظمة التعاون الإسلامية الدولي", "oic: «منظمة التعاون» is the same, «الإسلامية» stands for «الإسلامي», «الدولي» is too much")]
    [InlineData("وزارة الصناعه والتجارة الروسية", "minpromtorg: «وزارة والتجارة الروسية» is the same, «الصناعه» stands for «الصناعة»")]
    [InlineData("منظمة العمل الأفريقية", "")]
    [InlineData("منظمة التعاون", "")]
    [InlineData("وزارة التربية", "")]
    public void A_slip_is_near_to_a_known_name(string text, string expected)
    {
        var near = Known.Model(text).Mentions(MentionKind.Organisation).OfType<OrganisationMention>().Select(o => o.Near).OfType<NearName>();
        Assert.Equal(expected, string.Join(", ", near.Select(n => $"{n.Organisation.Id}: {n.Reasons.English}")));
    }

    [Fact]
    public void Without_facts_only_unknown_organisations_are_found()
    {
        var model = Engine.Model("قالت وزارة الدفاع الوطني في كينيا");

        Assert.Equal(["وزارة الدفاع الوطني"], model.Mentions(MentionKind.Organisation).Select(m => m.Value));
        Assert.Empty(model.Mentions(MentionKind.Place));
    }
}
