using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Semantics;

public sealed class FigureFinderTests
{
    private static readonly string[] Kinds = ["number", "ordinal", "percent", "money", "quantity", "duration"];

    [Theory]
    [InlineData("وصل ثلاثمئة وخمسة وعشرون ألفًا", "ثلاثمئة وخمسة وعشرون ألفًا = 325000")]
    [InlineData("وصل مئتان وثلاثة", "مئتان وثلاثة = 203")]
    [InlineData("وصل 20 مليونًا و300 ألف", "20 مليونًا و300 ألف = 20300000")]
    [InlineData("نحو مليار ونصف المليار", "مليار ونصف المليار = 1500000000")]
    [InlineData("وصل أحد عشر", "أحد عشر = 11")]
    [InlineData("ثلاثة عشر", "ثلاثة عشر = 13")]
    [InlineData("بلغت 28 مليار دولار أمريكي", "28 مليار دولار أمريكي = 28000000000 USD")]
    [InlineData("بلغت 20 مليون يورو", "20 مليون يورو = 20000000 EUR")]
    [InlineData("بنسبة 13% هذا العام", "13% = 13 %")]
    [InlineData("بنسبة 3ر2 بالمائة", "3ر2 بالمائة = 2.3 %")]
    [InlineData("بنسبة 102،5 في المئة", "102،5 في المئة = 102.5 %")]
    [InlineData("بلغ ١٬٢٣٤٫٥ طن", "١٬٢٣٤٫٥ طن = 1234.5 t")]
    [InlineData("على 28 000 هكتار", "28 000 هكتار = 28000 har")]
    [InlineData("بعد يومين من", "يومين = P2D")]
    [InlineData("خلال ستة أشهر", "ستة أشهر = P6M")]
    [InlineData("حكم لست سنوات", "ست سنوات = P6Y")]
    [InlineData("تأخر بست ساعات", "ست ساعات = PT6H")]
    [InlineData("دامت ساعتين وعشر دقائق", "ساعتين وعشر دقائق = PT2H10M")]
    [InlineData("استمر أسبوعا واحدا", "أسبوعا واحدا = P1W")]
    [InlineData("المركز الثالث والعشرين", "الثالث والعشرين = 23")]
    [InlineData("about twenty-five", "twenty-five = 25")]
    [InlineData("two hundred and five", "two hundred and five = 205")]
    [InlineData("$5 million deal", "$5 million = 5000000 USD")]
    [InlineData("rose 3.5 percent", "3.5 percent = 3.5 %")]
    [InlineData("a 13-billion-euro tax case", "13-billion-euro = 13000000000 EUR")]
    [InlineData("the £3-million project", "£3-million = 3000000 GBP")]
    [InlineData("a peak of 40C (104F)", "40C = 40 Cel", "104F = 104 [degF]")]
    [InlineData("the 3C mark", "3 = 3")]
    [InlineData("the 21st time", "21st = 21")]
    [InlineData("هويات الإثني عشر", "إثني عشر = 12")]
    [InlineData("القصائد الاثنتين والعشرين", "اثنتين والعشرين = 22")]
    [InlineData("الأعضاء الخمسة والعشرون", "خمسة والعشرون = 25")]
    public void Figures_are_read_as_the_press_writes_them(string text, params string[] expected) => Assert.Equal(expected, Engine.Mentions(text, null, Kinds));

    [Theory]
    [InlineData("أكثر من 700 جندي", "700", null)]
    [InlineData("نحو 100 جندي", "95", "105")]
    [InlineData("ما لا يقل عن 20 جنديا", "20", null)]
    public void An_approximator_makes_an_interval(string text, string min, string? max)
    {
        var figure = Engine.Model(text).Mentions(FactCheck.Semantics.MentionKind.Number).Cast<FactCheck.Semantics.FigureMention>().Single();

        Assert.Equal(decimal.Parse(min, System.Globalization.CultureInfo.InvariantCulture), figure.Interval.Min);
        Assert.Equal(max is null ? decimal.MaxValue : decimal.Parse(max, System.Globalization.CultureInfo.InvariantCulture), figure.Interval.Max);
    }

    [Fact]
    public void Hostile_runs_end() => Assert.NotNull(Engine.Mentions(new string('9', 100_000) + " " + string.Concat(Enumerable.Repeat("و", 50_000)) + string.Concat(Enumerable.Repeat(" و20", 5_000)), null, Kinds));

    [Theory]
    [InlineData("وأثنى الأب على الطاقم")]
    [InlineData("القانون عدد 52 لسنة 92 المتعلق", "52")]
    [InlineData("رمضان للعام الهجري الحالي 1438 يوم السبت")]
    [InlineData("من الساعة الثامنة صباحا (8.00) إلى الليل")]
    [InlineData("من الدقيقة 8.17 إلى الدقيقة 10.58")]
    [InlineData("سجل الهدف في الدقيقة 90", "90")]
    public void What_is_no_number_is_left_alone(string text, params string[] numbers) => Assert.Equal(numbers, Engine.Model(text).Mentions(MentionKind.Number).Select(m => m.Value));

    [Fact]
    public void A_whole_number_of_dinars_is_a_price_before_what_it_buys() => Assert.Equal(["19 د = 19"], Engine.Mentions("لحم السمك 19 د للكغ", null, "money"));
}
