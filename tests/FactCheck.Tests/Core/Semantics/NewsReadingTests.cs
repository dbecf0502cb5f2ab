using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Semantics;

/// <summary>What a sample of real news showed to be misread, by class, with its look-alikes.</summary>
public sealed class NewsReadingTests
{
    private const string Published = "2024-08-28";

    [Theory]
    [InlineData("ordinal", "يعرض الفيلم في الحلقة [|المئة|] من المسلسل", "100")]
    [InlineData("ordinal", "احتفلت بالذكرى [|المئة|] لتأسيسها", "100")]
    [InlineData("ordinal", "سجل هدفه [|الخمسين|] مع الفريق", "50")]
    [InlineData("ordinal", "حل في المرتبة الـ[|14|] عالميا", "14")]
    [InlineData("ordinal", "حضر القمة الـ[|35|] لقادة الدول", "35")]
    [InlineData("ordinal", "تراجعت من المرتبة الثانية إلى المركز [|السابع|] هذا الموسم", "7")]
    [InlineData("number", "عثر على [|٣ مئات|] من القطع", "300")]
    [InlineData("number", "أنفق [|خمسي|] راتبه على العلاج", "0.4")]
    [InlineData("number", "بلغت الكمية [|1800|] حبة من الدواء", "1800")]
    [InlineData("quantity", "تتمثل في [|1800 حبة|] من الدواء", "1800")]
    [InlineData("quantity", "مد [|12 كلمتر|] من القنوات", "12")]
    [InlineData("quantity", "عثر على [|3 رصاصات|] في المكان", "3")]
    [InlineData("money", "تهيئة المسبح بكلفة [|640 أ.د.|] هذا العام", "640000")]
    [InlineData("money", "سعر الصرف 1 دولار = [|3,125 دينار|] هذا الأسبوع", "3.125")]
    [InlineData("duration", "يدوم الصوم [|15:20 ساعة|] في البلاد", "PT15H20M")]
    [InlineData("duration", "تمارين [|نصف ساعة على الأقل|] يوميا", "PT0.5H")]
    [InlineData("duration", "أمضى [|عامين|] في السجن", "P2Y")]
    [InlineData("duration", "عمر المدينة [|2000 سنة|] على الأرجح", "P2000Y")]
    [InlineData("duration", "حكم بالسجن [|3 سنوات، 6 أشهر|] على الرجل", "P3Y6M")]
    [InlineData("date", "يبدأ الموسم [|بعد ثلاثة أسابيع|] في العاصمة كما كل عام", "2024-09-18")]
    [InlineData("date", "تنطلق البطولة [|بعد شهرين|] في أربع مدن جديدة", "2024-10-28")]
    [InlineData("date", "The season opens [|in three weeks|] at the new stadium.", "2024-09-18")]
    [InlineData("date", "جاء في [|1881|] ما غير كل شيء", "1881")]
    [InlineData("date", "يزور البلاد خلال [|اليوم الأربعاء|] وفد كبير", "2024-08-28")]
    [InlineData("time", "صوت المجلس [|مساء الثلاثاء|] على القانون", "2024-08-27T16:00/2024-08-27T24:00")]
    [InlineData("time", "سقطت أمطار [|الليلة الماضية|] على المدينة", "2024-08-27T18:00/2024-08-28T04:00")]
    [InlineData("time", "وقع الحادث [|صباح اليوم الأربعاء 28 أوت|] في الطريق", "2024-08-28T05:00/2024-08-28T12:00")]
    [InlineData("time", "أصيب [|مساء أمس|] عسكري بجروح", "2024-08-27T16:00/2024-08-27T24:00")]
    [InlineData("time", "He will speak [|tonight|] in Rome.", "2024-08-28T20:00/2024-08-28T24:00")]
    public void What_was_misread_is_read(string kind, string marked, string value) => Assert.Equal(value, Engine.Marked(marked, Published, kind).Value);

    [Theory]
    [InlineData("ordinal", "احتفلت الدول العشرين بالاتفاق")]
    [InlineData("ordinal", "وقع الحادث في شارع محمد الخامس أمس")]
    [InlineData("ordinal", "ترك جورج السادس العرش لابنته")]
    [InlineData("ordinal", "A statue of Charles the Second stood there.")]
    [InlineData("ordinal", "كان من الأولى التحرك قبل الأزمة")]
    [InlineData("ordinal", "تهم المسألة بالدرجة الأولى سكان الأحياء")]
    [InlineData("quantity", "قبض على اثنين قاما بالسرقة")]
    [InlineData("quantity", "فاق عددهم 5200 انتفع بها كثيرون")]
    [InlineData("duration", "انتخب أمينين عامين للحزب")]
    [InlineData("duration", "تحت شعار 2016 سنة حقوق الإنسان")]
    [InlineData("duration", "تنطلق باكالوريا 2017 يوم الأربعاء")]
    [InlineData("duration", "حجزت الشرطة 600 ساعة يدوية مقلدة")]
    [InlineData("duration", "قال في مقابلة مع أسبوعية \"الأفق\" أمس")]
    [InlineData("date", "الفطور أهم وجبة خلال اليوم عند كثيرين")]
    [InlineData("date", "تنقل السفينة 900 راكب في اليوم بين الجزيرتين")]
    [InlineData("date", "تقدم على منافسه آلان ديلون")]
    [InlineData("date", "أوردت الخبر قناة \"روسيا اليوم\" الفضائية")]
    [InlineData("date", "USA Today reported it first.")]
    [InlineData("date", "السبت: حصة واحدة")]
    [InlineData("date", "دعا محمد إقبال بن رجب إلى التدخل")]
    [InlineData("date", "تبدأ الأعراض بعد أسبوعين من العدوى عند أغلب المرضى")]
    [InlineData("date", "Symptoms start in two weeks for most of the patients.")]
    [InlineData("time", "أصيب برصاصة في الظهر داخل منزله")]
    [InlineData("time", "ستكون الخدمة الأولى، التي تتيح ذلك")]
    [InlineData("time", "تراجع البلد من المرتبة الثالثة إلى السادسة، منذ عامين")]
    public void Look_alikes_are_none(string kind, string text) => Assert.Empty(Engine.Mentions(text, Published, kind));

    [Theory]
    [InlineData("منحتهم [|وزارة الصحة|] الدواء مجانا")]
    [InlineData("نقل الموقع عن [|الجمعية الوطنية|] القول إن ذلك ممكن")]
    [InlineData("قال رئيس [|جمعية الأساتذة الجامعيين|] أمس")]
    [InlineData("اعتصم أعضاء [|اتحاد الشبان المعطلين عن العمل|] أمام المقر")]
    [InlineData("احتلت الدولة مركز قطر الأول سابقا")]
    [InlineData("راقب الوزير حركة العرض والطلب")]
    public void Names_of_bodies_end_where_another_word_begins(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Organisation));

    [Theory]
    [InlineData("انتهى كلامه عند هذا الحد\". وأضاف البيان أن \"ما حدث مؤسف.")]
    public void What_stands_between_two_quotations_is_none(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Quotation));

    [Theory]
    [InlineData("مشروع قانون عدد [|2016|]/75 يتعلق بالصيد", FigureRole.Label)]
    [InlineData("الدول: [|1|]. هولندا 2. بلجيكا 3. إستونيا", FigureRole.Label)]
    [InlineData("نقل موقع \"أفق [|24|]\" عن الجمعية", FigureRole.Label)]
    [InlineData("فاز الفريق [|3|]-1 أمس", FigureRole.Score)]
    public void Numbers_that_name_are_labels(string marked, FigureRole role) =>
        Assert.Equal(role, Assert.IsType<FigureMention>(Engine.Marked(marked, Published, "number")).Role);

    [Theory]
    [InlineData("duration", "تجاوز الـ[|24 ساعة|] من الانتظار", 24.0, null)]
    [InlineData("duration", "سنه لا يتجاوز الـ[|25 سنة|] بعد", 0.0, 25.0)]
    [InlineData("money", "مبلغ فاق الـ [|60 ألف دينار تونسي|] أمس", 60000.0, null)]
    public void Bounds_reach_over_the_article(string kind, string marked, double from, double? to)
    {
        var figure = Assert.IsType<FigureMention>(Engine.Marked(marked, Published, kind));
        Assert.Equal((decimal)from, figure.Interval.Min);
        Assert.Equal(to is { } most ? (decimal)most : decimal.MaxValue, figure.Interval.Max);
    }

    [Theory]
    [InlineData("توقفت الرحلات حتى [|السادسة بالتوقيت المحلي|] كما يبدو", "[T06:00,T18:00]")]
    [InlineData("تبدأ الجلسة على [|الساعة 3|] بالقصر", "[T03:00,T15:00]")]
    [InlineData("They met at [|half past seven|] in Rome.", "[T07:30,T19:30]")]
    [InlineData("تبدأ الجلسة على [|الساعة 8:30|] بالقصر", "T08:30")]
    [InlineData("تبدأ الجلسة على [|الساعة 06:00|] بالقصر", "T06:00")]
    [InlineData("تبدأ الجلسة على [|الساعة الثالثة عصرا|] بالقصر", "T15:00")]
    public void An_hour_of_twelve_is_one_of_two(string marked, string readings) =>
        Assert.Equal(readings, Assert.IsType<TimeMention>(Engine.Marked(marked, Published, "time")).Readings);
}
