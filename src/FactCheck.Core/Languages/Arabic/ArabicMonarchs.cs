namespace FactCheck.Languages.Arabic;

/// <summary>The names that kings, caliphs and popes share, so that an order behind them tells which is meant.</summary>
internal static class ArabicMonarchs
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "محمد", "الحسن", "فيصل", "الله", "عبدالله", "فؤاد", "سليم", "مراد", "سليمان", "بايزيد", "الحميد", "عبدالحميد", "إليزابيث",
        "تشارلز", "جورج", "إدوارد", "وليام", "فيليب", "لويس", "هنري", "نابليون", "بنديكت", "بندكت", "يوحنا", "بولس", "بيوس", "شنودة",
        "تواضروس", "كيرلس", "فيليبي", "كارلوس", "ألبير", "ألبرت", "بودوان", "ألكسندر", "كاثرين", "كاترين", "بطرس", "نيقولا", "نيكولاي",
        "رمسيس", "تحتمس", "أمنحتب", "بطليموس", "كسرى", "داريوس", "قسطنطين", "جوستنيان", "فرديناند", "ليوبولد", "إيمانويل", "غوستاف",
        "فريدريك", "كريستيان", "يوليوس", "كليمنت", "إنوسنت", "إينوسنت", "غريغوريوس",
    };

    /// <summary>True for the last word of such a name: «محمد», «عبد الله».</summary>
    public static bool Is(ReadOnlySpan<char> word) => Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
