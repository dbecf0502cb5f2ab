namespace FactCheck.Languages.Arabic;

/// <summary>Nouns and adjectives that begin with the letter of «and».</summary>
internal static class ArabicConjunction
{
    private static readonly HashSet<string> Own = [.. (
        "وقف,وضع,وصول,وصوله,وصولها,وصولهم,وجود,وجوده,وجودها,وقت,وسط,وفد,وفود,وطن,وطني,وطنية,وحدة,وحدات,وثيقة,وثائق,وساطة,وفاة,وفاته,وفاتها,وفيات,ولادة,ولادته,ولادتها,ولاية,ولايات,ولايته,ولايتها,ورشة,ورش,ورق,واقع,وسائل,وسيلة,"
        + "وزارة,وزارات,وزير,وزيرة,وزراء,وقود,وباء,واحد,واحدة,وكيل,وكالة,وكالات,وظائف,وظيفة,ودائع,وديعة,وعود,وعد,وجهة,وجهات,وجه,وصيف,وسيط,وسطاء,واجهة,واد,وادي,ولي,وريث,واسع,واسعة,وثيق,واجب,واجبات,وشيك,وحيد,وحيدة,واردات,وارداتها,وقائع,واقعة,"
        + "ورثة,وسام,وصفة,وزن,وتيرة,وديا,ودية,ود,وقع,وقوع,وقوعه,وقوعها,ورود,وضعه,وضعها,وقفه,وقفها").Split(',')];

    public static bool IsOwn(ReadOnlySpan<char> word) => Own.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
