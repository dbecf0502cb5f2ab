namespace FactCheck.Languages.Arabic;

/// <summary>Nouns and adjectives that begin with the letter of «and».</summary>
internal static class ArabicConjunction
{
    private static readonly HashSet<string> Own = [.. (
        "وقف,وضع,وصول,وصوله,وصولها,وصولهم,وجود,وجوده,وجودها,وقت,وسط,وفد,وفود,وطن,وطني,وطنية,وحدة,وحدات,وثيقة,وثائق,وساطة,وفاة,وفاته,وفاتها,وفيات,ولادة,ولادته,ولادتها,ولاية,ولايات,ولايته,ولايتها,ورشة,ورش,ورق,واقع,وسائل,وسيلة,"
        + "وزارة,وزارات,وزير,وزيرة,وزراء,وقود,وباء,واحد,واحدة,وكيل,وكالة,وكالات,وظائف,وظيفة,ودائع,وديعة,وعود,وعد,وجهة,وجهات,وجه,وصيف,وسيط,وسطاء,واجهة,واد,وادي,ولي,وريث,واسع,واسعة,وثيق,واجب,واجبات,وشيك,وحيد,وحيدة,واردات,وارداتها,وقائع,واقعة,"
        + "وهران,واشنطن,وارسو,وجدة,ويلز,ورقلة,ورزازات,وزان,ولاته,"
        + "ورثة,وسام,وصفة,وزن,وتيرة,وديا,ودية,ود,وقع,وقوع,وقوعه,وقوعها,ورود,وضعه,وضعها,وقفه,وقفها,"
        + "وليد,وائل,وفاء,وجدي,وديع,وهيب,وجيه,وسيم,ورد,ولاء,وصفي,وداد,وفيق,وضاح,واصف,وهبة,وجدان,وئام,وردة,وهبي,وعد").Split(',')];

    private static readonly string[] Pronouns = ["هما", "هم", "هن", "ها", "نا", "ه"];

    /// <summary>True for such a noun, with a pronoun written onto it or not: «وظائفهم».</summary>
    public static bool IsOwn(ReadOnlySpan<char> word)
    {
        var own = Own.GetAlternateLookup<ReadOnlySpan<char>>();
        if (own.Contains(word)) { return true; }
        foreach (var pronoun in Pronouns)
        {
            if (word.EndsWith(pronoun, StringComparison.Ordinal)
                && word.Length - pronoun.Length > 3) { return own.Contains(word[..^pronoun.Length]); }
        }
        return false;
    }
}
