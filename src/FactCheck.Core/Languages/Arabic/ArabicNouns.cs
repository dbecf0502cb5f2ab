using System.Text;

namespace FactCheck.Languages.Arabic;

/// <summary>The consonants that the forms of one noun share: «جندي», «جنود», «الجنود» and «جنديًا» have «جند».</summary>
internal static class ArabicNouns
{
    private const int ShortestNisba = 5;
    private const int ShortestDual = 5;

    private static readonly string[] Endings = ["ات", "ين", "ون", "ان", "ة", "ه", "ا", "ي", "ى"];
    private static readonly string[] Fronts = ["وال", "بال", "فال", "كال", "ال", "لل"];

    /// <summary>Plurals that share no more than two consonants with their singular, both without article and ending.</summary>
    private static readonly Dictionary<string, string> Broken = new(StringComparer.Ordinal)
    {
        ["نواب"] = "نائب",
        ["بيوت"] = "بيت",
        ["أبيات"] = "بيت",
        ["قرى"] = "قري",
        ["قر"] = "قري",
        ["أبواب"] = "باب",
        ["أموال"] = "مال",
        ["أيام"] = "يوم",
        ["أي"] = "يوم",
        ["مياه"] = "ماء",
        ["وفود"] = "وفد",
        ["قضا"] = "قاض",
        ["قاضي"] = "قاض",
        ["رعا"] = "راع",
        ["أفواج"] = "فوج",
        ["عيون"] = "عين",
        ["سيول"] = "سيل",
        ["أدوار"] = "دور",
        ["أحياء"] = "حي",
        ["أسواق"] = "سوق",
        ["ألواح"] = "لوح",
        ["أنواع"] = "نوع",
        ["أفلام"] = "فيلم",
        ["أعضاء"] = "عضو",
        ["أكياس"] = "كيس",
        ["أكواب"] = "كوب",
        ["أثواب"] = "ثوب",
        ["كؤوس"] = "كأس",
        ["رؤوس"] = "رأس",
        ["سيوف"] = "سيف",
        ["طيور"] = "طير",
        ["سلال"] = "سل",
        ["شقق"] = "شق",
        ["حصص"] = "حص",
        ["أطباء"] = "طبب",
        ["أصدقاء"] = "صدق",
        ["أولاد"] = "ولد",
        ["وزراء"] = "وزير",
        ["رؤساء"] = "رئيس",
        ["قضاي"] = "قضي",
        ["ضحاي"] = "ضحي",
        ["خلاي"] = "خلي",
        ["وفا"] = "وفي",
        ["أصو"] = "صوت",
        ["وظائف"] = "وظيف",
        ["وثائق"] = "وثيق",
        ["ودائع"] = "وديع",
        ["دوائر"] = "دائر",
        ["خيام"] = "خيم",
        ["جثث"] = "جث",
        ["لج"] = "لجن",
        ["سدود"] = "سد",
        ["خطوط"] = "خط",
        ["آبار"] = "بئر",
        ["أفراد"] = "فرد",
    };

    /// <summary>«فلبيني» of «فلبينيا» and «فلبينيين»: long enough, with the ending of whoever is of something.</summary>
    public static string? NisbaOf(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestNisba) { return null; }
        if (word.EndsWith("يا", StringComparison.Ordinal)) { return word[..^1].ToString(); }
        return word.EndsWith("يين", StringComparison.Ordinal) || word.EndsWith("يون", StringComparison.Ordinal) ? word[..^2].ToString() : null;
    }

    public static string StemOf(ReadOnlySpan<char> word)
    {
        foreach (var front in Fronts)
        {
            if (word.Length - front.Length >= 3 && word.StartsWith(front, StringComparison.Ordinal))
            {
                word = word[front.Length..];
                break;
            }
        }
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }
        if (Broken.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var singular)) { return singular; }
        var stem = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is not ('ا' or 'أ' or 'إ' or 'آ' or 'و' or 'ي' or 'ى' or 'ئ' or 'ؤ' or 'ء')) { stem.Append(c); }
        }
        // Two consonants are too few to tell nouns apart: «سيارة» and «أسرة» keep their other letters.
        return stem.Length >= 3 ? stem.ToString() : WordKey.Of(word);
    }

    /// <summary>«كتابين», «كتابان»; others have these endings too.</summary>
    public static bool IsDual(ReadOnlySpan<char> word) => word.Length >= ShortestDual && word is [.., 'ي' or 'ا', 'ن'];

    /// <summary>«سلة» of «سلتين».</summary>
    public static string? SingularOfDual(ReadOnlySpan<char> word) => IsDual(word) && word[^3] == 'ت' ? $"{word[..^3]}ة" : null;

    /// <summary>«بطوله», «طولها»: the noun without «ب», its owner and the ending of the feminine.</summary>
    public static string BareOf(ReadOnlySpan<char> word)
    {
        if (word is ['ب', ..]) { word = word[1..]; }
        word = word is [.., 'ه', 'ا'] ? word[..^2] : word is [.., 'ه'] ? word[..^1] : word;
        return (word is [.., 'ة' or 'ت'] ? word[..^1] : word).ToString();
    }

    /// <summary>«العمومية», «العليا», «الكبرى», «الخضراء».</summary>
    public static bool IsFeminine(ReadOnlySpan<char> word) => word is [.., 'ة' or 'ه' or 'ى'] or [.., 'ي', 'ا']
        || word.EndsWith("مراء", StringComparison.Ordinal) || word.EndsWith("ضراء", StringComparison.Ordinal)
        || word.EndsWith("يضاء", StringComparison.Ordinal);
}
