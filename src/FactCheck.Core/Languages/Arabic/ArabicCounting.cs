namespace FactCheck.Languages.Arabic;

/// <summary>Tells whether the word behind a number can be the noun that it counts.</summary>
internal static class ArabicCounting
{
    /// <summary>Function words, pronouns and verbs that stand behind numbers in news and are counted by none.</summary>
    private static readonly HashSet<string> Never = new(StringComparer.Ordinal)
    {
        "هي", "هو", "هم", "كان", "كانت", "كانوا", "قد", "لم", "لن", "لا", "ما", "ليس", "ليست", "التي", "الذي", "الذين", "حيث", "كما", "عن", "مع", "ضد", "لدى", "عند", "أي", "أو", "ثم", "بل", "لكن", "إذ", "إذا", "أن", "إن", "أنه", "أنها",
        "أمام", "وراء", "تحت", "غير", "كل", "بعض", "ذلك", "تلك", "هناك", "منذ", "قال", "قالت", "أكد", "أعلن", "أضاف", "تم", "يتم", "سيتم", "عبر", "نحو", "ضمن", "طبقا", "وفق", "وفقا", "حسب", "جراء", "إثر", "فقط", "أيضا", "تقريبا", "سواء", "فيما", "بينما", "عندما", "لما", "ولا", "وما", "معه", "معها", "معهم", "منه", "منها", "منهم", "منهن", "فيه", "فيها", "بها", "له", "لها", "لهم", "عليه", "عليها", "عليهم", "عنه", "عنها", "إليه", "إليها", "ليلا", "يوميا", "سنويا", "شهريا", "أسبوعيا", "دوليا", "عالميا", "عربيا", "إفريقيا", "افريقيا", "أوروبيا", "وطنيا", "محليا", "مقابل", "مقارنة", "على",
    };

    /// <summary>Nouns that begin with a letter which is more often a particle.</summary>
    private static readonly string[] Whole =
    [
        "بلد", "بنك", "بنوك", "بيت", "بيوت", "بطل", "بطاق", "باخر", "باص", "باحث", "برنامج", "برامج", "بحار", "بندقي", "برميل", "براميل", "بناي", "بقر", "باق", "بئر", "بوص", "برونز",
        "لاعب", "لجن", "لجان", "لتر", "ليل", "لقاء", "لاجئ", "لغ", "لوح", "كتاب", "كتب", "كيلو", "كاتب", "كرسي", "كأس", "كيس", "كلم", "كلب", "كنيس", "كامير",
        "فريق", "فرق", "فيلم", "فنان", "فتا", "فتي", "فلسطيني", "فرنسي", "فندق", "فنادق", "فصل", "فصول", "فرد", "فرص", "فئ", "فائز", "فتر", "فرع", "فروع", "فلاح", "فنيا", "فني", "فضي",
        "وزير", "وزراء", "وزار", "وفد", "وفود", "وثيق", "وثائق", "ولاي", "وكال", "وظيف", "وظائف", "ورش", "ورق", "وحد", "وسيل", "وجب", "وفا", "واقع", "وسط", "وقود", "ودي", "وباء", "وعد", "وزن", "واجب", "ورد", "وسام", "والد",
    ];

    public static bool CanBeCounted(ReadOnlySpan<char> word, decimal number)
    {
        if (number == 1 || word.Length < 3 || word.EndsWith("وا", StringComparison.Ordinal) || word[0] is < '\u0621' or > '\u064A' || IsDefinite(word)) { return false; }
        if (Never.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) { return false; }
        if (IsDerivedVerb(word)) { return false; }
        if (word[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && !StartsWhole(word)) { return false; }
        // From 11 to 99 the noun is a singular in the accusative.
        var last = (int)(Math.Abs(number) % 100);
        return number != Math.Truncate(number) || last is < 11 or > 99 || word[^1] is 'ا' or 'ة' or 'ء' or 'ى' or 'ه';
    }

    /// <summary>«مباريات», «مدارس», «أشخاص»; «مسافرا» and «أحاول» are none.</summary>
    public static bool HasPluralForm(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || IsDefinite(word)) { return false; }
        if (word.EndsWith("ات", StringComparison.Ordinal)) { return true; }
        return word.Length is 5 or 6 && word[^1] is not ('ا' or 'ة' or 'ه' or 'ى') && (word[0] == 'أ' ? word[3] == 'ا' : word[2] == 'ا');
    }

    /// <summary>«انتفع», «ارتفعت»: a derived verb in the past has no long vowel inside, as its noun «انتفاع» has.</summary>
    private static bool IsDerivedVerb(ReadOnlySpan<char> word)
    {
        var stem = word.Length == 6 && word[^1] == 'ت' ? word[..5] : word;
        return stem.Length == 5 && stem[0] == 'ا' && (stem[1] == 'ن' || stem[2] == 'ت') && !stem[1..].ContainsAny("اويةىء");
    }

    private static bool IsDefinite(ReadOnlySpan<char> word) =>
        word.StartsWith("ال", StringComparison.Ordinal) || word.Length > 3 && word[1..].StartsWith("ال", StringComparison.Ordinal) && word[0] is 'و' or 'ف' or 'ب' or 'ك' || word.StartsWith("لل", StringComparison.Ordinal);

    private static bool StartsWhole(ReadOnlySpan<char> word)
    {
        foreach (var noun in Whole)
        {
            if (word.StartsWith(noun, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }
}
