namespace FactCheck.Languages.Arabic;

/// <summary>The words that tell what sort of work is spoken of.</summary>
internal static class ArabicWorks
{
    private static readonly (WorkForm Form, string Words)[] Forms =
    [
        (WorkForm.Writing, "رواية,روايات,روائي,روائية,كتاب,قصيدة,ديوان,مسرحية,مذكرات,كتب,كتبت,كتبها,كتبه,مؤلف,مؤلفة,ألف,ألفت,كاتب,كاتبة,شاعر,شاعرة,أديب,أديبة"),
        (WorkForm.Film, "فيلم,فيلما,أفلام,فيلمه,فيلمها,مخرج,مخرجة,للمخرج,للمخرجة,أخرج,أخرجت,أخرجه,أخرجها,إخراج,سينما,السينما,سينمائي,سينمائية,الشاشة,مسلسل,مسلسلا,بطولة,صور,صورت"),
        (WorkForm.Image, "لوحة,لوحات,لوحته,لوحتها,رسم,رسمت,رسمها,رسمه,رسام,رسامة,للرسام,للرسامة,نحت,نحات,تمثال,منحوتة,جدارية,تشكيلي,تشكيلية"),
        (WorkForm.Music, "أوبرا,أوبراه,باليه,سيمفونية,لحن,لحنها,ألحان,تلحين,موسيقار,للموسيقار,موسيقى,موسيقي,أغنية,افتتاحية,أوركسترا,عزفت,عزف,مؤلف موسيقي,المؤلف الموسيقي,للمؤلف الموسيقي"),
        (WorkForm.Version, "ترجمة,ترجم,ترجمت,ترجمها,ترجمه,مترجم,مترجمة,للمترجم,للمترجمة,بترجمة,اقتبس,اقتبست,اقتباس,مقتبس,مقتبسا,مقتبسة,معالجة,إعداد,نسخة,نسخته,نسختها,عرض,عرضا,أداء,بأداء,برسوم,صياغة,تبسيط"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (form, words) in Forms)
        {
            foreach (var word in words.Split(',')) { yield return (word, new FormTerm(form)); }
        }
    }
}
