using System.Globalization;
using System.Text;

namespace FactCheck.Testing;

/// <summary>Made-up local news in Arabic: sentences that nothing can be said against, and such that are wrong.</summary>
internal static class GeneratedText
{
    /// <summary>An old paragraph that is right by itself.</summary>
    public const string Contradicted = "وقال الدفاع المدني إن القتلى الـ14 نقلوا إلى المستشفى.";

    /// <summary>A paragraph that contradicts it.</summary>
    public const string Contradiction = "قُتل 12 شخصا في انهيار مبنى فجر الخميس.";

    /// <summary>The rule that sees it.</summary>
    public const string ContradictionRule = "FC3206";

    private static readonly string[] Districts = ["النخيل", "الزهور", "الميناء القديم", "السوق", "الورود", "المطار", "الجامعة", "البساتين", "الشاطئ", "القلعة", "المنارة", "الواحة"];

    private static readonly string[] Works = ["حديقة عامة", "مكتبة للأطفال", "مركز صحي", "ساحة للألعاب", "سوق للخضار", "مدرسة للحرف", "قاعة للعروض", "طريق للدراجات", "محطة للحافلات", "متحف للصيد"];

    private static readonly string[] People = ["السكان", "التجار", "الطلاب", "الصيادين", "المزارعين", "أهالي الحي", "العاملين في القطاع", "أصحاب المحال"];

    private static readonly string[] Sentences =
    [
        "افتتحت البلدية في حي {0} {1} بعد عمل طويل شاركت فيه شركات محلية ومتطوعون من أحياء مجاورة.",
        "وقال رئيس البلدية في كلمة قصيرة إن المشروع جاء استجابة لمطالب {2} الذين انتظروا تنفيذه منذ زمن.",
        "وأضاف أن الخطة المقبلة تشمل تحسين الإنارة والأرصفة في حي {0} وزراعة الأشجار على جانبي الطرق.",
        "وعبّر عدد من {2} عن ارتياحهم لما أنجز، وطالبوا بصيانة دائمة للمرافق وبوضع حاويات للنفايات.",
        "وأوضح مهندس المشروع أن الأعمال نفذت على مراحل حتى لا تتعطل حركة السير في حي {0} خلال النهار.",
        "وتضم المرافق الجديدة {1} ومساحة خضراء ومقاعد مظللة وممرات تناسب ذوي الإعاقة وكبار السن.",
        "وذكرت البلدية أن المواد المستعملة محلية الصنع، وأن جزءا منها أعيد تدويره من مبان قديمة أزيلت.",
        "وشارك في الحفل مديرو المدارس القريبة وفرق الكشافة وفنانون من حي {0} قدموا عروضا قصيرة.",
        "وأكد مدير الأشغال أن العقود أرسيت في مناقصة علنية وأن تقارير التنفيذ نشرت على موقع البلدية.",
        "وقالت مديرة إحدى المدارس إن التلاميذ سيستفيدون من {1} في دروس العلوم والرياضة والرسم.",
        "وتسعى البلدية إلى إشراك {2} في إدارة المكان من خلال لجنة منتخبة تجتمع في مطلع كل شهر.",
        "وأشار عضو في المجلس إلى أن النقاش حول تمويل الصيانة لم ينته، وأن المجلس سيعود إليه قريبا.",
        "وكان حي {0} قد شهد في السنوات الماضية توسعا عمرانيا كبيرا لم ترافقه خدمات كافية.",
        "ويرى {2} أن تنظيم المواقف أهم ما ينقص المكان، لأن الشوارع المحيطة ضيقة ومزدحمة مساء.",
        "ووعد رئيس البلدية بدراسة إنشاء {1} في الجهة المقابلة إذا توافرت الأرض والتمويل اللازم.",
        "وأجرت الفرق الفنية اختبارات السلامة قبل الافتتاح، ووضعت لوحات إرشادية بلغتين عند المداخل.",
        "ولفت أحد المتطوعين إلى أن تنظيف الموقع استغرق وقتا أطول من المتوقع بسبب مخلفات البناء.",
        "وتعتزم الجمعية المحلية تنظيم سوق أسبوعي يعرض فيه {2} منتجاتهم من الطعام والمشغولات.",
        "وقدمت شركة من حي {0} أجهزة ري تعمل بالطاقة الشمسية هدية للمكان من دون مقابل.",
        "وينتظر أن تنقل ملكية {1} إلى إدارة الحدائق بعد انتهاء مدة الضمان التي نص عليها العقد.",
        "وطالب سكان حي مجاور بمشروع مماثل، وسلموا البلدية رسالة تحمل تواقيعهم وصورا من المكان.",
        "وأفادت إدارة النقل بأنها ستغير مسار إحدى الحافلات ليمر قرب المدخل الرئيسي في حي {0}.",
        "وبدأ {2} منذ الصباح بالتوافد على المكان، وبقي كثير منهم حتى إغلاق الأبواب مساء.",
        "وقال مسؤول الأمن إن كاميرات المراقبة ستعمل ليلا فقط حفاظا على خصوصية الزوار.",
        "واستعانت البلدية بخبراء من الجامعة لاختيار نباتات تتحمل الحر ولا تحتاج ماء كثيرا.",
        "وأبدت لجنة التراث ملاحظات على شكل الواجهة، فعدل المصممون ألوانها لتناسب مباني حي {0}.",
        "وسيفتح المكان أبوابه كل يوم ما عدا أيام الصيانة التي تعلن عنها البلدية قبل موعدها.",
        "وتدرب شبان من حي {0} على إدارة {1} وتنظيم الزيارات المدرسية واستقبال الضيوف.",
        "ويأمل {2} أن ينشط المشروع المحال القريبة التي تراجعت مبيعاتها خلال مدة الأعمال.",
        "وختم رئيس البلدية بالقول إن المدينة لا تكتمل بلا أماكن يلتقي فيها الناس من دون أجر.",
    ];

    /// <summary>An article.</summary>
    /// <param name="number">What it differs by.</param>
    /// <param name="paragraphs">Number of its paragraphs.</param>
    /// <param name="extra">A paragraph more, in the middle.</param>
    public static string Article(int number, int paragraphs, string? extra)
    {
        var random = new Random(number);
        var day = new DateOnly(2024, 1, 1).AddDays(random.Next(300));
        var text = new StringBuilder();
        text.Append("---\ntitle: ").Append(Works[random.Next(Works.Length)]).Append(" في حي ").Append(Districts[random.Next(Districts.Length)])
            .Append("\ndate: ").Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("\n---\n");
        var order = Enumerable.Range(0, Sentences.Length).ToArray();
        random.Shuffle(order);
        var next = 0;
        for (var i = 0; i < paragraphs; i++)
        {
            if (i == paragraphs / 2 && extra is not null) { text.Append('\n').Append(extra).Append('\n'); }
            text.Append('\n');
            for (var j = 0; j < 2; j++)
            {
                if (j > 0) { text.Append(' '); }
                text.AppendFormat(CultureInfo.InvariantCulture, Sentences[order[next++ % order.Length]], Districts[random.Next(Districts.Length)], Works[random.Next(Works.Length)], People[random.Next(People.Length)]);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>A sentence that is wrong, and the rule that sees it.</summary>
    public static (string Text, string Rule) Defect(int number)
    {
        var day = new DateOnly(2024, 3, 1).AddDays(number % 25);
        var district = Districts[number % Districts.Length];
        return (number % 4) switch
        {
            0 => (string.Create(CultureInfo.InvariantCulture, $"وعُقد الاجتماع التحضيري في حي {district} يوم {WeekdayOf(day.AddDays(2))} {day.Day} مارس 2024 في مقر البلدية."), "FC2201"),
            1 => (string.Create(CultureInfo.InvariantCulture, $"وتنتهي مهلة الطلبات في حي {district} في 31 أبريل 2024 بحسب الإعلان رقم {number}."), "FC2202"),
            2 => (string.Create(CultureInfo.InvariantCulture, $"وارتفع عدد المستفيدين في حي {district} من {200 + number} إلى {400 + (2 * number)} مستفيد بزيادة نسبتها 80%."), "FC3201"),
            _ => ($"ويبدأ العمل في حي {district} في [insert date] وفق الخطة.", "FC1101"),
        };
    }

    private static string WeekdayOf(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Sunday => "الأحد",
        DayOfWeek.Monday => "الاثنين",
        DayOfWeek.Tuesday => "الثلاثاء",
        DayOfWeek.Wednesday => "الأربعاء",
        DayOfWeek.Thursday => "الخميس",
        DayOfWeek.Friday => "الجمعة",
        _ => "السبت",
    };
}
