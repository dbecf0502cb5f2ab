namespace FactCheck.Tests.Core.Semantics;

/// <summary>Dates that are told and not written out, seen from Wednesday 28 August 2024.</summary>
public sealed class ToldDateTests
{
    [Theory]
    [InlineData("عُقد اللقاء [|أمس الثلاثاء|] في العاصمة", "2024-08-27")]
    [InlineData("يزور الوفد المدينة [|بعد غد|] لثلاثة أيام", "2024-08-30")]
    [InlineData("ينطلق المهرجان [|الأسبوع المقبل|] في قرطاج", "2024-09-02/2024-09-08")]
    [InlineData("بلغت المداخيل [|هذا العام|] مستوى قياسيا", "2024")]
    [InlineData("تراجعت الأسعار خلال [|السنوات الخمس الماضية|] كثيرا", "2019-08-28/2024-08-27")]
    [InlineData("تضاعف العدد في [|العقدين الماضيين|] مرتين", "2000/2019")]
    [InlineData("ارتفع الطلب [|آخر ثلاثة أيام|] بوضوح", "2024-08-25/2024-08-27")]
    [InlineData("وصل الوفد [|الاثنين الماضي|] إلى المدينة", "2024-08-26")]
    [InlineData("يعود الوفد [|الثلاثاء من الأسبوع المقبل|] إلى العاصمة", "2024-09-03")]
    [InlineData("تقام الدورة [|الأسبوع المقبل من الأربعاء إلى الجمعة|] في المدينة", "2024-09-04/2024-09-06")]
    [InlineData("سيعود اللاعب [|بعد أسبوعين|] إلى الفريق", "2024-09-11")]
    [InlineData("وصل المهاجرون [|قبل ثلاثة أيام|] إلى الميناء", "2024-08-25")]
    [InlineData("يفتتح المعرض [|20 من الشهر القادم|] في الكويت", "2024-09-20")]
    [InlineData("تبدأ الأشغال [|مطلع العام المقبل|] في الجنوب", "2025-01/2025-04")]
    [InlineData("اندلعت الحرائق [|الصيف الماضي|] في الشمال", "2023-06-01/2023-09-21")]
    [InlineData("افتتحت المدرسة [|في الوقت الحالي|] أبوابها", "2024-08-28")]
    [InlineData("The bank will decide [|next month|].", "2024-09")]
    [InlineData("Prices rose in [|the last two years|] again.", "2022-08-28/2024-08-27")]
    [InlineData("The minister resigned [|two days ago|].", "2024-08-26")]
    [InlineData("The talks begin [|Friday next week|] in Rome.", "2024-09-06")]
    [InlineData("It happened [|two days before yesterday|] near the port.", "2024-08-25")]
    [InlineData("ارتفع العدد في [|السنوات العشر الأخيرة|] كثيرا", "2014-08-28/2024-08-27")]
    [InlineData("بدأت الأزمة [|قبل نحو عامين|] في الشمال", "2022-08-28")]
    [InlineData("أعلن [|الاثنين|] أن الوفد سيعود قريبا", "2024-08-26")]
    [InlineData("من المقرر أن يصل الوفد [|الأحد|] إلى المدينة", "2024-09-01")]
    [InlineData("The plan is for [|the year after next|].", "2026")]
    [InlineData("Rain is due over [|the weekend|] here.", "2024-08-31/2024-09-01")]
    [InlineData("[|Two Sundays ago|] they lost.", "2024-08-18")]
    [InlineData("They meet [|in three days' time|] again.", "2024-08-31")]
    [InlineData("He returns [|next Friday|] from Rome.", "2024-09-06")]
    [InlineData("He returns [|this coming Friday|] from Rome.", "2024-08-30")]
    [InlineData("It grew in [|last year's third quarter|].", "2023-07/2023-09")]
    [InlineData("The talks begin [|two weeks from Tuesday|].", "2024-09-17")]
    [InlineData("It ships at the [|end of the week|].", "2024-08-29/2024-09-01")]
    [InlineData("[|Friday|]'s vote was close.", "2024-08-23")]
    public void Seen_from_publication(string marked, string edtf) => Assert.Equal(edtf, Date(marked, "2024-08-28"));

    [Theory]
    [InlineData("ارتفع الإنتاج في [|الربع الثالث من عام 2016|] قليلا", "2016-07/2016-09")]
    [InlineData("تراجع العجز في [|النصف الأول من 2023|] قليلا", "2023-01/2023-06")]
    [InlineData("تعقد القمة في [|أول جمعة من يوليو 2024|] بالعاصمة", "2024-07-05")]
    [InlineData("خلال [|الأشهر الستة الأولى من 2017|] ارتفع العدد", "2017-01/2017-06")]
    [InlineData("بنيت القلعة في [|القرن التاسع عشر|] على التل", "1800/1899")]
    [InlineData("عاد الاهتمام في [|السبعينيات|] بالمدينة", "1970/1979")]
    [InlineData("في [|تسعينيات القرن الماضي|] هاجر كثيرون", "1990/1999")]
    [InlineData("حدث ذلك في [|صيف 2010|] بالمدينة", "2010-06-01/2010-09-21")]
    [InlineData("يصادف [|عيد العمال 2024|] يوم أربعاء", "2024-05-01")]
    [InlineData("Sales fell in [|Q3 2016|] again.", "2016-07/2016-09")]
    [InlineData("He was born in [|the 1970s|] in Cairo.", "1970/1979")]
    [InlineData("The vote is on [|the last Monday of May 2024|].", "2024-05-27")]
    [InlineData("Rooms are booked for [|the first 2 weeks of 2021|].", "2021-01-04/2021-01-17")]
    [InlineData("It was founded in [|the 19th century|].", "1800/1899")]
    [InlineData("تراجعت العروض خلال [|الثلاثي الرابع من سنة 2016|] قليلا", "2016-10/2016-12")]
    [InlineData("يومي [|السبت 24|] والأحد 25 أوت 2024 بالملعب", "2024-08-24")]
    [InlineData("يومي [|الإثنين والثلاثاء 26 و27 أوت 2024|] بالمدينة", "2024-08-26/2024-08-27")]
    [InlineData("تعلن النتائج [|يوم 30 من نفس الشهر|]، وتنشر", "XXXX-XX-30")]
    [InlineData("يشمل المخطط [|2016-2020|] كل الجهات", "2016/2020")]
    [InlineData("بني المعبد [|سنة 44 قبل الميلاد|] على التل", "-0043")]
    [InlineData("It was closed in [|early March 2020|].", "2020-03-01/2020-03-10")]
    [InlineData("He died in [|AD 79|] near Naples.", "0079")]
    [InlineData("The [|2016-17|] season was long.", "2016/2017")]
    [InlineData("The [|mid-90s|] were calm.", "1993/1996")]
    [InlineData("[|The nineteen-sixties|] changed it.", "1960/1969")]
    [InlineData("[|Easter 2024|] came early.", "2024-03-31")]
    [InlineData("It runs [|from May 3 to 7, 2024|] in Rome.", "2024-05-03/2024-05-07")]
    [InlineData("He ruled [|1990|] to 2003 there.", "1990")]
    [InlineData("It rained [|from the 2nd to the 7th of October 2023|] there.", "2023-10-02/2023-10-07")]
    [InlineData("They met on [|Wed, Oct 23, 2024|] there.", "2024-10-23")]
    public void On_the_calendar_itself(string marked, string edtf) => Assert.Equal(edtf, Date(marked, "2024-08-28"));

    [Theory]
    [InlineData("اليوم الدراسي حول البيئة مناسبة للنقاش")]
    [InlineData("بداية من اللحظة الأولى عرف الجميع النتيجة")]
    [InlineData("بعد يومين من الحادث عاد الهدوء")]
    [InlineData("في الخمسينيات من عمره")]
    [InlineData("This may or may not be right.")]
    [InlineData("وقعت البلاد خلال اليوم الثاني من المنتدى عقودا")]
    [InlineData("لم ينس أحد ما جرى في ذلك اليوم")]
    [InlineData("جاؤوا لأداء صلاة الجمعة بالجامع")]
    [InlineData("لم يثبت شيء في شأن الإثنين الآخرين")]
    [InlineData("رصد مبلغ 1125 م د للمشروع")]
    [InlineData("They meet every Tuesday in Rome.")]
    [InlineData("يستمر العمل على مدار اليوم بالمصنع")]
    [InlineData("This would drop the first.")]
    [InlineData("It reports an error in 10.")]
    [InlineData("It was the last day of the party.")]
    [InlineData("Versions 1.5, 14:30 and later break.")]
    [InlineData("It took two months and a half ago or so.")]
    [InlineData("كانت في الشهر الأخير من حملها")]
    public void Not_a_date(string text) => Assert.Empty(Engine.Mentions(text, "2024-08-28", "date"));

    [Fact]
    public void Without_publication_the_days_are_unknown()
    {
        var dates = Engine.Model("ينطلق المهرجان الأسبوع المقبل، ثم يعود بعد غد").Mentions(FactCheck.Semantics.MentionKind.Date);

        Assert.Equal(2, dates.Length);
        Assert.All(dates.Cast<FactCheck.Semantics.DateMention>(), d => Assert.True(d.Days.IsUnknown && d.Edtf.Length == 0));
    }

    private static string Date(string marked, string published) => Engine.Marked(marked, published, "date").Value;
}
