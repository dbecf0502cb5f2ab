namespace FactCheck.Languages.Arabic;

/// <summary>Titles with the pronoun of a state or organisation named before.</summary>
internal static class ArabicOwnTitles
{
    private static readonly (string Title, string Words)[] Titles =
    [
        ("رئيس", "رئيسها,رئيسه"), ("رئيسة", "رئيستها,رئيسته"), ("رئيس وزراء", "رئيس وزرائها,رئيس وزرائه,رئيس حكومتها,رئيس حكومته"), ("رئيسة وزراء", "رئيسة وزرائها,رئيسة حكومتها"),
        ("وزير خارجية", "وزير خارجيتها,وزير خارجيته"), ("وزيرة خارجية", "وزيرة خارجيتها"), ("وزير دفاع", "وزير دفاعها,وزير دفاعه"), ("وزيرة دفاع", "وزيرة دفاعها"), ("مستشار", "مستشارها"), ("مستشارة", "مستشارتها"), ("ملك", "ملكها"), ("أمير", "أميرها"),
        ("الأمين العام", "أمينها العام,أمينه العام"), ("الأمينة العامة", "أمينتها العامة,أمينته العامة"), ("المدير العام", "مديرها العام,مديره العام"), ("المديرة العامة", "مديرتها العامة,مديرته العامة"),
        ("المدير التنفيذي", "مديرها التنفيذي,مديره التنفيذي"), ("المديرة التنفيذية", "مديرتها التنفيذية,مديرته التنفيذية"), ("المفوض العام", "مفوضها العام,مفوضه العام"), ("محافظ", "محافظه,محافظها"), ("مدير", "مديرها,مديره"), ("مديرة", "مديرتها,مديرته"),
    ];

    /// <summary>Titles that stand without their state, in the words that the whole title begins with; those kept out of courtesy, such as «الرئيس», are not among them.</summary>
    private const string Bare =
        "رئيس الجمهورية,رئيسة الجمهورية,رئيس الوزراء,رئيسة الوزراء,رئيس الحكومة,رئيسة الحكومة,رئيس مجلس الوزراء,رئيس مجلس النواب,رئيس البرلمان,وزير الخارجية,وزيرة الخارجية,وزير الدفاع,وزيرة الدفاع,"
        + "وزير الداخلية,وزيرة الداخلية,وزير المالية,وزيرة المالية";

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (title, words) in Titles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new OwnTitleTerm(title)); }
        }
        foreach (var title in Bare.Split(',')) { yield return (title, new OwnTitleTerm(title, IsBare: true)); }
    }
}
