namespace FactCheck.Languages.Arabic;

/// <summary>Verbs in the past for what persons do, each for a man and for a woman, alone and with the pronoun of what is done.</summary>
internal static class ArabicDeeds
{
    // Not among them is what may be done to the dead or in their name: to honour, to accuse, to win a prize, to appear.
    private static readonly (DeedSort Sort, string Verbs)[] Verbs =
    [
        (DeedSort.Act,
            """
            سافر,وصل,توجه,أجرى,تبرع,تعهد,غادر,تفقد,دخل,مكث,أقام,انضم,تحدث,تدخل,توسط,تفاوض,تشاور,تباحث,شدد,رحب,ندد,عارض,هدد,وعد,رفض,قدم,طلب,طالب,ناشد,حث
            تراجع,استقال,أرسل,جلس,حاول,ناقش,بحث,أبدى,أعرب,اعترض,احتج,تمسك,واصل,أشرف,تلقى,قاد,أشاد,أثنى,جال,حل ضيفا,نزل
            """),
        (DeedSort.Telling, "قال,أعلن,صرح,أكد,أوضح,أضاف,أبلغ,أخبر,حذر,خاطب,أجاب,رد"),
        (DeedSort.Partaking, "حضر,شارك,أدلى,ترأس,ألقى,أحيا,صوّت,أدى,قاد,تابع"),
        (DeedSort.Meeting, "زار,التقى,قابل,هاتف,صافح,اجتمع,هنأ,حاور,رافق"),
        (DeedSort.Receiving, "استقبل,عين,أقال,كلف,استدعى,أوفد,استضاف,دعا"),
        (DeedSort.OfOffice,
            """
            وقع,وجهت,وجهها,وجهتها,أمر,قرر,أصدر,افتتح,دشن,بعث,ألقى خطابا,أوعز,أقر,صادق,أطلق,شن,أجرى اتصالات,أجرى اتصالا,أجرى مباحثات,أجرى محادثات,وافق,ضغط,اتخذ,أذن,أشرف على,تلقى اتصالا,ألقى بيانا,أعطى أوامر,أرسل قوات,عفا,أبرم
            أعلن الحرب,أعلن التعبئة
            """),
    ];

    private const string Pronouns = "ه,ها,هما,هم";

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (sort, verbs) in Verbs)
        {
            var term = new DeedTerm(sort);
            foreach (var verb in verbs.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var form in FormsOf(verb)) { yield return (form, term); }
            }
        }
    }

    /// <summary>«دعا, دعت, دعاه, دعته»; of a phrase only the verb is changed.</summary>
    private static IEnumerable<string> FormsOf(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (phrase, "") : (phrase[..space], phrase[space..]);
        var isWeak = verb[^1] is 'ى' or 'ا';
        var stem = isWeak ? verb[..^1] : verb;
        yield return verb + rest;
        yield return stem + "ت" + rest;
        if (rest.Length > 0) { yield break; }
        foreach (var pronoun in Pronouns.Split(','))
        {
            yield return stem + (isWeak ? "ا" : "") + pronoun;
            yield return stem + "ت" + pronoun;
        }
    }
}
