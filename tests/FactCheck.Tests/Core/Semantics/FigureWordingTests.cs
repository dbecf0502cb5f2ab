using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Tests.Core.Semantics;

/// <summary>Figures with the words around them: bounds, units that go on, currencies that the article tells, what is counted.</summary>
public sealed class FigureWordingTests
{
    [Theory]
    [InlineData("percent", "سالب خمسة بالمئة", "-5")]
    [InlineData("number", "واحد على مائة", "0.01")]
    [InlineData("number", "خمسة فاصلة سبعة", "5.7")]
    [InlineData("number", "مليونان ونصف", "2500000")]
    [InlineData("number", "ثلاثة أخماس", "0.6")]
    [InlineData("number", "متين واحد وعشرين", "221")]
    [InlineData("number", "ستاشر", "16")]
    [InlineData("number", "٫٧٧", "0.77")]
    [InlineData("number", "one hundred and three quarters", "100.75")]
    [InlineData("number", "nine point nought four", "9.04")]
    [InlineData("number", "2 1/4", "2.25")]
    [InlineData("number", "6 crore and two hundred", "60000200")]
    [InlineData("quantity", "لتر ونصف", "1.5")]
    [InlineData("quantity", "درجتين تحت الصفر", "-2")]
    [InlineData("quantity", "three-ton", "3")]
    [InlineData("money", "ثلاثة دولارات و42 سنتا", "3.42")]
    [InlineData("money", "20$ 43c", "20.43")]
    [InlineData("money", "50 دينارا و880 مليما", "50.88")]
    [InlineData("money", "2.853 م.د", "2853000")]
    [InlineData("money", "727 أد", "727000")]
    [InlineData("ordinal", "الحادي والعشرون", "21")]
    [InlineData("number", "أربعا وستين", "64")]
    [InlineData("duration", "عشرون ثانية", "PT20S")]
    [InlineData("number", "أربعة فاصلة خمسة عشر", "4.15")]
    [InlineData("number", "صفر فاصلة صفر تسعة", "0.09")]
    [InlineData("number", "ستة وثلاثة أعشار", "6.3")]
    [InlineData("percent", "أربعة وتسعة أعشار في المئة", "4.9")]
    [InlineData("number", "مليون وخمس المليون", "1200000")]
    [InlineData("money", "سبعة دراهم إماراتية وخمسون فلسا", "7.5")]
    [InlineData("money", "ريالان عمانيان ومئتا بيسة", "2.2")]
    [InlineData("duration", "ساعتين إلا ربعا", "PT1.75H")]
    [InlineData("duration", "أسبوعين وثلاثة أيام", "P17D")]
    [InlineData("number", "three quarters of a million", "750000")]
    [InlineData("number", "مليون ونصف مليون", "1500000")]
    [InlineData("number", "مليار ونصف مليون", "1000500000")]
    [InlineData("money", "مليارين ونصف مليار يورو", "2500000000")]
    [InlineData("quantity", "خمسة أطنان ونصف طن", "5.5")]
    [InlineData("quantity", "130 كم/ساعة", "130")]
    [InlineData("quantity", "كيلوغرامان", "2")]
    [InlineData("money", "40 مليون دج", "40000000")]
    [InlineData("money", "25 ألف ل.س", "25000")]
    [InlineData("money", "80 euro cents", "80")]
    [InlineData("number", "ثلاثمئة وثمانيا وعشرين", "328")]
    [InlineData("ordinal", "السادسة بعد المئة", "106")]
    [InlineData("ordinal", "الرابعة والثلاثين بعد الألف", "1034")]
    [InlineData("ordinal", "twenty-first", "21")]
    [InlineData("ordinal", "one hundred and first", "101")]
    [InlineData("ordinal", "two hundredth", "200")]
    [InlineData("ordinal", "1,000th", "1000")]
    [InlineData("ordinal", "millionth", "1000000")]
    [InlineData("number", "a hundredth", "0.01")]
    [InlineData("number", "half a million", "500000")]
    [InlineData("number", "a dozen", "12")]
    [InlineData("money", "US$300m", "300000000")]
    [InlineData("percent", "نقطتين مئويتين", "2")]
    [InlineData("money", "دينارين", "2")]
    [InlineData("percent", "twenty percents", "20")]
    [InlineData("money", "10 bucks", "10")]
    [InlineData("money", "Rs 500", "500")]
    [InlineData("number", "12 ألف و 872", "12872")]
    [InlineData("quantity", "55 هك", "55")]
    [InlineData("money", "10 Danish kroner", "10")]
    [InlineData("money", "100 South Korean won", "100")]
    [InlineData("money", "10 كرونات سويدية", "10")]
    [InlineData("money", "50 بيزو مكسيكيا", "50")]
    [InlineData("money", "دولار أميركي واحد", "1")]
    [InlineData("money", "ثلاثة دنانير ونصف", "3.5")]
    [InlineData("money", "3 dollars and a half", "3.5")]
    [InlineData("money", "Rs. 500", "500")]
    [InlineData("quantity", "كيلوغرام واحد", "1")]
    [InlineData("quantity", "مليار سنة ضوئية", "1000000000")]
    [InlineData("quantity", "20 مترا في الثانية", "20")]
    [InlineData("quantity", "5 cubic feet", "5")]
    [InlineData("quantity", "300 kbps", "300")]
    [InlineData("percent", "نقطة مئوية واحدة", "1")]
    [InlineData("number", "3.5k", "3500")]
    [InlineData("number", "5M", "5000000")]
    [InlineData("number", "nineteen hundred", "1900")]
    [InlineData("number", "several hundred", "300")]
    [InlineData("number", "20 at least", "20")]
    public void The_whole_phrase_is_one_figure(string kind, string text, string value) => Assert.Equal(value, Engine.Marked("[|" + text + "|]", null, kind).Value);

    [Theory]
    [InlineData("دام [|أكثر من 18 شهرا|] في السجن", "P18M", "P18M", null)]
    [InlineData("أقام [|سنة وستة أشهر|] في القاهرة", "P1Y6M", "P1Y6M", "P1Y6M")]
    [InlineData("انتظر [|يومين وشهرا|] في الميناء", "P1M2D", "P1M2D", "P1M2D")]
    [InlineData("استغرقت [|ساعة ونصف الساعة|] في المجموع", "PT1.5H", "PT1.5H", "PT1.5H")]
    [InlineData("غادر لمدة [|عام كامل|] إلى الخارج", "P1Y", "P1Y", "P1Y")]
    [InlineData("استمر [|بضعة أيام|] في المدينة", "P3D", "P3D", "P9D")]
    [InlineData("يعقد [|كل عامين|] في المدينة", "P2Y", "P2Y", "P2Y")]
    [InlineData("He was jailed for [|two years and three months|] in May.", "P2Y3M", "P2Y3M", "P2Y3M")]
    [InlineData("They meet [|every three weeks|] in Rome.", "P3W", "P3W", "P3W")]
    [InlineData("They meet [|every second Friday|] in Rome.", "P2W", "P2W", "P2W")]
    [InlineData("It snows [|every winter|] in Rome.", "P1Y", "P1Y", "P1Y")]
    [InlineData("It is a [|bi-monthly|] review.", "P2M", "P2M", "P2M")]
    [InlineData("غاب [|يوم واحد|] عن الملاعب", "P1D", "P1D", "P1D")]
    [InlineData("غاب [|أكثر من شهر|] عن الملاعب", "P1M", "P1M", null)]
    [InlineData("انتظر [|ثلاثة أرباع الساعة|] في الميناء", "PT0.75H", "PT0.75H", "PT0.75H")]
    [InlineData("يتدرب [|كل يوم جمعة|] في الملعب", "P1W", "P1W", "P1W")]
    [InlineData("She waited [|half an hour|] there.", "PT0.5H", "PT0.5H", "PT0.5H")]
    [InlineData("[|A fortnight|] passed.", "P2W", "P2W", "P2W")]
    [InlineData("The [|two-and-a-half-year|] wait is over.", "P2.5Y", "P2.5Y", "P2.5Y")]
    [InlineData("He trains [|every other day|] here.", "P2D", "P2D", "P2D")]
    [InlineData("The shop is shut [|on Mondays|].", "P1W", "P1W", "P1W")]
    public void Durations_keep_their_units(string marked, string iso, string min, string? max)
    {
        var duration = Assert.IsType<FigureMention>(Engine.Marked(marked, null, "duration"));

        Assert.Equal((iso, min, max), (duration.Value, duration.Length!.MinIso(), duration.Length.MaxIso()));
    }

    [Theory]
    [InlineData("وعدت تونس بمنحة قدرها [|20 مليون دينار|] للفلاحين", "TND")]
    [InlineData("دفع 5 دنانير كويتية ثم [|20 دينارا|] أخرى", "KWD")]
    [InlineData("بلغ السعر في مصر [|20 جنيها|] للكيلوغرام", "EGP")]
    [InlineData("بلغ السعر [|20 جنيها|] للكيلوغرام", null)]
    [InlineData("زار وفد من الأردن تونس ووعد بمبلغ [|20 دينارا|] لكل تلميذ", null)]
    [InlineData("بلغ السعر [|65,40 دولار|] للبرميل", "USD")]
    [InlineData("خصص [|42 QAR|] لكل مشارك", "QAR")]
    [InlineData("ALL solutions cost [|$ 14 million|] in 1988", "USD")]
    [InlineData("بلغ سعر التمور في تونس [|9,25 د|] للكلغ", "TND")]
    public void A_currency_of_several_states_is_that_of_the_article(string marked, string? code) =>
        Assert.Equal(code, Assert.IsType<FigureMention>(Engine.Marked(marked, null, "money")).Unit);

    [Theory]
    [InlineData("شارك [|400 ضابط|] في التدريب", "ضابط")]
    [InlineData("أصيب [|25 شخصا|] في التصادم", "شخصا")]
    [InlineData("شارك [|2100 رجل|] في السباق", "رجل")]
    [InlineData("The storm hit [|30 people|] here", "people")]
    [InlineData("نُقل [|12 طفلا|] إلى المستشفى", "طفلا")]
    [InlineData("فازت بـ[|40 مقعدا|] في المجلس", "مقعدا")]
    [InlineData("اجتمع وزراء [|5 دول|] هنا", "دول")]
    [InlineData("أحرز [|3 ميداليات|] أمس", "ميداليات")]
    [InlineData("حضر [|ثلاثة وزراء|] الجلسة", "وزراء")]
    [InlineData("أوقف [|12 لاعبا|] في الملعب", "لاعبا")]
    [InlineData("He met [|twelve ministers|] in Rome.", "ministers")]
    [InlineData("حضر [|ألفا متفرج|] في الملعب", "متفرج")]
    public void A_counted_noun_makes_a_quantity(string marked, string noun)
    {
        var count = Assert.IsType<FigureMention>(Engine.Marked(marked, null, "quantity"));

        Assert.True(count.IsCount);
        Assert.Equal(noun, count.Unit);
    }

    [Theory]
    [InlineData("أصيب 5 بجروح خفيفة")]
    [InlineData("احتلت البلاد المركز 75 دوليا")]
    [InlineData("قتل 7 وأصيب 10 في الحادث")]
    [InlineData("يحتل المرتبة 12 بعد اليونان")]
    [InlineData("خراطيش عيار 7,62 تابعة للجيش")]
    [InlineData("الرئاسات الثلاث مواطن يتكفل بالأمر")]
    public void Not_every_word_behind_a_number_is_counted(string text) =>
        Assert.DoesNotContain(Engine.Model(text).Mentions(MentionKind.Quantity).Cast<FigureMention>(), m => m.IsCount);

    [Theory]
    [InlineData("القرار 2767 والمادة 7", FigureRole.Label)]
    [InlineData("تقام الدورة 56 هذا الصيف", FigureRole.Label)]
    [InlineData("الهاتف 0021671123456", FigureRole.Label)]
    [InlineData("فاز 2-1", FigureRole.Score)]
    [InlineData("حملة نتنياهو 2015", FigureRole.Year)]
    [InlineData("الفصول 1 و2 و5 و10 من القانون", FigureRole.Label)]
    [InlineData("أغلقت الطريق الوطنية 17 أمس", FigureRole.Label)]
    [InlineData("تحيي البلاد الذكرى 54 للثورة", FigureRole.Label)]
    [InlineData("تعطل المترو على خط 4 صباحا", FigureRole.Label)]
    [InlineData("شارك فيها نحو 2000 مواطن", FigureRole.Plain)]
    public void What_is_no_quantity_says_so(string text, FigureRole role) =>
        Assert.All(Engine.Model(text).Mentions(MentionKind.Number).Cast<FigureMention>(), m => Assert.Equal(role, m.Role));

    [Theory]
    [InlineData("النص الدستوري واضح")]
    [InlineData("القاضي الطاهر صفر حاضر")]
    [InlineData("تأهل إلى نصف النهائي")]
    [InlineData("مكبل اليدين والقدمين")]
    [InlineData("أي واحد تفضل؟")]
    [InlineData("https://example.org/search?q=30%25%2020%")]
    [InlineData("عثر عليه ميتا في غرفته")]
    [InlineData("قالت مية الجريبي إن الأمر محسوم")]
    [InlineData("المشكلة تتفاقم يوما بعد يوم")]
    [InlineData("وقعت وزارة السياحة مع شركة Four Seasons Hotels اتفاق شراكة جديدا")]
    [InlineData("احترقت السيارات خلال شهري أكتوبر ونوفمبر")]
    [InlineData("A rise of a quarter, they say")]
    [InlineData("حضر الوزير وأحد المنظمين")]
    [InlineData("التقى الرئيس ألفا كوندي")]
    [InlineData("They met a second time")]
    [InlineData("لست نادما على القرار")]
    [InlineData("ولست من أهلها")]
    public void Words_that_look_like_figures(string text) =>
        Assert.Empty(Engine.Mentions(text, null, "number", "percent", "quantity", "money", "duration"));

    [Fact]
    public void Three_decimals_behind_one_mark_may_be_thousands()
    {
        var figure = Assert.IsType<FigureMention>(Engine.Marked("بلغ العدد [|1.234|] في السنة", null, "number"));

        Assert.Equal(new Interval(1.234m, 1234m), figure.Interval);
    }
}
