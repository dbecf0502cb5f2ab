namespace FactCheck.Languages.Arabic;

/// <summary>The words of what a sentence mentions by the way.</summary>
internal static class ArabicAsideWords
{
    private static readonly RoleWords<AsideRole>[] Roles =
    [
        new(AsideRole.Across, "في,عبر,داخل,ضمن"),
        new(AsideRole.Occasion,
            """
            اجتماع,اجتماعا,الاجتماع,اجتماعه,اجتماعها,اجتماعهم,اجتماعات,جلسة,الجلسة,جلسته,جلستها,جلسات,مؤتمر,مؤتمرا,المؤتمر,مؤتمره,مؤتمرها,لقاء,اللقاء,ندوة,الندوة
            منتدى,المنتدى,ملتقى,الملتقى,حفل,الحفل,حفلا,احتفال,الاحتفال,احتفالية,مراسم,المراسم,قمة,القمة,معرض,المعرض,زيارة,الزيارة,زيارته,زيارتها,ورشة,الورشة
            دورة,الدورة,دورته,دورتها,مقابلة,المقابلة,كلمة,كلمته,كلمتها,محاضرة,مهرجان,المهرجان,بيان,البيان,تقرير,التقرير,تصريح,تصريحات,إحاطة,الإحاطة,حضور,مشاركة
            جولة,جولته,جولتها,مسابقة,بطولة,مناسبة,ورقة,دراسة,الدراسة,خطاب,خطابه,خطابها,رسالة,مباحثات,محادثات,مفاوضات
            """),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
