namespace FactCheck.Languages.Arabic;

/// <summary>Knows nouns of action by their form: «إلغاء», «انطلاق», «تسجيل», «مواصلة». Behind a verb of saying they begin what was said, unless they are names of persons or bodies.</summary>
internal static class ArabicVerbalNouns
{
    private static readonly HashSet<string> NamesAndBodies = new(StringComparer.Ordinal)
    {
        "إسحاق", "إسلام", "إيهاب", "إحسان", "إلهام", "إيناس", "إكرام", "إقبال", "إيفان", "إدوار", "إيمان", "ابتسام", "انتصار", "امتنان", "إطار", "إعلام", "اتحاد", "ائتلاف", "توفيق", "تسنيم", "تقرير", "تنظيم", "تحقيق", "تحالف", "مقاومة", "معاوية",
    };

    private static readonly string[] Pronouns = ["هما", "ها", "هم", "ه"];

    /// <summary>True for such a noun, also with a pronoun behind it: «اتخاذها».</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (IsBare(word)) { return true; }
        foreach (var pronoun in Pronouns)
        {
            if (word.EndsWith(pronoun, StringComparison.Ordinal)) { return IsBare(word[..^pronoun.Length]); }
        }
        return false;
    }

    private static bool IsBare(ReadOnlySpan<char> word) =>
        word.Length >= 5 && (IsFourth(word) || IsLengthened(word) || IsSecond(word) || IsThird(word) || IsSixth(word)) && !NamesAndBodies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>«إلغاء», «إيقاف».</summary>
    private static bool IsFourth(ReadOnlySpan<char> word) => word[0] == 'إ' && word[^2] == 'ا';

    /// <summary>«انطلاق», «ارتفاع», «اتخاذ», «استعداد».</summary>
    private static bool IsLengthened(ReadOnlySpan<char> word) => word[0] == 'ا' && word[^2] == 'ا' && (word[1] == 'ت' || word.Length >= 6 && (word[1] is 'ن' or 'س' || word[2] == 'ت'));

    /// <summary>«تسجيل».</summary>
    private static bool IsSecond(ReadOnlySpan<char> word) => word is ['ت', _, _, 'ي', _];

    /// <summary>«تفاقم», «تراجع».</summary>
    private static bool IsSixth(ReadOnlySpan<char> word) => word is ['ت', _, 'ا', _, _];

    /// <summary>«مواصلة», «مشاركة».</summary>
    private static bool IsThird(ReadOnlySpan<char> word) => word is ['م', _, 'ا', _, _, 'ة' or 'ت'];
}
