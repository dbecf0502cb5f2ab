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
    [InlineData("وصل إلى الكاف لإيفاد لجنة", "")]
    [InlineData("وزارة التجهيز والإسكان والتهيئة الترابية أعلنت", "وزارة التجهيز والإسكان والتهيئة الترابية = ?")]
    [InlineData("وزارة الصحة والحكومة", "وزارة الصحة = ?")]
    [InlineData("الغرفة الجهوية لمدارس السياقة بالمدينة", "الغرفة الجهوية لمدارس السياقة = ?")]
    [InlineData("دعت الجمعية الوطنية لوقف العنف", "الجمعية الوطنية = ?")]
    [InlineData("لجنة النظام الداخلي والحصانة والقوانين البرلمانية", "لجنة النظام الداخلي والحصانة والقوانين البرلمانية = ?")]
    [InlineData("وزارة الدفاع الوطني العقيد سالم", "وزارة الدفاع الوطني = ?")]
    [InlineData("مجلس نواب الشعب المكلف بالملف", "مجلس نواب الشعب = ?")]
    [InlineData("عرض على مجلس نواب الشعب للمصادقة عليه", "مجلس نواب الشعب = ?")]
    [InlineData("توقفت حركة المرور", "")]
    [InlineData("الهيئة الوطنية للوقاية من التعذيب بالبلاد", "الهيئة الوطنية للوقاية من التعذيب = ?")]
    [InlineData("مترشحا كفيفا بمدرسة", "")]
    [InlineData("الصندوق الوطني للتأمين على المرض بالجهة", "الصندوق الوطني للتأمين على المرض = ?")]
    [InlineData("قضت محكمة مصرية بسجنه", "")]
    [InlineData("رئيس الغرفة الوطنية لمدارس تعليم السياقة", "الغرفة الوطنية لمدارس تعليم السياقة = ?")]
    [InlineData("مركز الفنون الدرامية والركحية بالمدينة", "مركز الفنون الدرامية والركحية = ?")]
    [InlineData("وزارة الشؤون الدينية والإذاعة الوطنية", "وزارة الشؤون الدينية = ?")]
    [InlineData("قال حزب المؤتمر من أجل الجمهورية إنه", "حزب المؤتمر من أجل الجمهورية = ?")]
    [InlineData("ضمن برنامج المسكن الأول", "")]
    [InlineData("موقف المؤسسة الأمنية واضح", "")]
    [InlineData("إحداث مؤسسة للزكاة", "")]
    [InlineData("قررت الهيئة الانطلاق الفوري", "")]
    [InlineData("بها 22 جامعة تتوج الدراسة", "")]
    [InlineData("وبين الوزير لافتا إلى أن الأمر واضح", "")]
    [InlineData("محافظ البنك المركزي الشاذلي العياري", "البنك المركزي = ?")]
    [InlineData("عثر عليه في غرفة النوم", "")]
    [InlineData("الهيئة الوقتية للإشراف على القضاء العدلي", "الهيئة الوقتية للإشراف على القضاء العدلي = ?")]
    [InlineData("الرابطة الجهوية للدفاع عن حقوق الإنسان بالمدينة", "الرابطة الجهوية للدفاع عن حقوق الإنسان = ?")]
    [InlineData("النقابة العامة للأطباء والصيادلة", "النقابة العامة للأطباء والصيادلة = ?")]
    [InlineData("الشركة الجهوية للنقل بالمدينة", "الشركة الجهوية للنقل = ?")]
    [InlineData("موقف الشركة المذكورة واضح", "")]
    [InlineData("استفاد من هذه المؤسسة المالية الدولية", "")]
    [InlineData("طالب وزارة التربية السلطات التشريعية بقانون", "وزارة التربية = ?")]
    [InlineData("زار وزارة التربية للاطلاع على الملف", "وزارة التربية = ?")]
    [InlineData("رفضت وزارة التعليم العالي التفاوض", "وزارة التعليم العالي = ?")]
    [InlineData("في نقاش المجلس الوطني لحزبه آفاق تونس", "المجلس الوطني = ?")]
    [InlineData("المنتدى الاجتماعي والاقتصادي", "المنتدى الاجتماعي والاقتصادي = ?")]
    public void Organisations(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Names(text, MentionKind.Organisation)));

    [Theory]
    [InlineData("دعم مالي جديد", "")]
    [InlineData("زار الوفد تشاد ومالي والنيجر", "تشاد = TD, مالي = ML, النيجر = NE")]
    [InlineData("في مالي", "مالي = ML")]
    [InlineData("وصل إلى كينيا", "كينيا = KE")]
    [InlineData("قوات الدفاع الكينية", "")]
    [InlineData("قوات الأمن السعودية", "")]
    [InlineData("التزام السعودية بالاتفاق", "السعودية = SA")]
    [InlineData("قتل 30 سائحا بريطانيا", "")]
    [InlineData("كان القارب يقل 22 سوريا", "")]
    [InlineData("هيبة الدولة وكيف تكون", "")]
    [InlineData("شرب كوبا من القهوة", "")]
    [InlineData("معتمدية صفاقس الجنوبية", "")]
    [InlineData("انطلقت من طرابلس مسقط رأسه", "طرابلس = tripoli|tripoli-lb")]
    public void Places(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Names(text, MentionKind.Place)));

    [Theory]
    [InlineData("قال أنطونيو غوتيريس أمس", "أنطونيو غوتيريس = antonio-guterres")]
    [InlineData("قال إمانويل ماكرون أمس", "إمانويل ماكرون = emmanuel-macron")]
    public void A_given_name_that_is_spelled_otherwise_belongs_to_the_name(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Names(text, MentionKind.Person)));

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
