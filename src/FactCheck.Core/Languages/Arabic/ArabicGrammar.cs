namespace FactCheck.Languages.Arabic;

/// <summary>The words of grammar that readers of figures and dates lean on.</summary>
internal static class ArabicGrammar
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.And, "و"), (WordRole.From, "من"), (WordRole.To, "إلى,حتى,لغاية,غاية,إلى غاية,حدود,إلى حدود"), (WordRole.Between, "بين,ما بين"), (WordRole.In, "في,خلال,منذ,بتاريخ"), (WordRole.Of, "من"),
        (WordRole.Ago, "قبل"), (WordRole.Ahead, "بعد"), (WordRole.Equals, "الموافق,الموافق ل,الموافق لـ,موافق,المصادف,الموافق فيه"),
        (WordRole.Every, "كل"), (WordRole.Label, "رقم,المادة,مادة,القرار,قرار,الفقرة,الصفحة,صفحة,الفصل,المرسوم,القانون عدد,عدد,القناة,هاتف,الهاتف,الغرفة,الشارع,طريق,الطريق,الدورة,دورة,دورته,دورتها,طبعته,طبعتها,الطريق الجهوية,الطريق الوطنية,الطريق الرئيسية,الطريق المحلية,الطريق السيارة,المرتبة,المركز,النسخة,الجولة,الطبعة,الحلقة,الباب,الفصول,الفصلين,صنف,العدد,المجموعة,الخط,خط,الذكرى,ذكراه,ذكراها,الأمر,الآلية,الأرقام,رقمها,رقمه"),
        (WordRole.Clock, "الساعة,تمام الساعة,س"), (WordRole.At, "عند,بحدود,في حدود,قرابة,حوالي,نحو,قبيل,بعيد,تمام,في"), (WordRole.Less, "إلا"), (WordRole.Night, "ليلة,ليل,عشية,سهرة"),
        (WordRole.OfWhich, "منها,منهم,بينها,بينهم,بينهن,منهن,من بينهم,من بينها,من بينهن,ضمنها,ضمنهم,من ضمنها,من ضمنهم,بمن فيهم,بما فيها,بما في ذلك"), (WordRole.OfWhom, "منهم,بينهم,بينهن,منهن,من بينهم,من بينهن,ضمنهم,من ضمنهم,بمن فيهم"), (WordRole.Minus, "ناقص,سالب"), (WordRole.BelowZero, "تحت الصفر,دون الصفر"), (WordRole.Over, "على"), (WordRole.Final, "نهائي"), (WordRole.Determiner, "أي,غير"), (WordRole.Whole, "كامل,كاملة,كاملا,بأكمله,بأكملها"),
        (WordRole.Lasting, "لمدة,مدة,بعد,قبل,خلال,طوال,طيلة,منذ,كل,مدته,مدتها,فترة,لفترة,لأجل"), (WordRole.Throughout, "طوال,طيلة,مدار,على مدار"), (WordRole.OfTime, "من الزمن,من الزمان"), (WordRole.Complementizer, "أن,إن,بأن,أنه,أنها,أنهم,إنه,إنها,إنهم,بأنه,بأنها,بأنهم,أنهما,إنهما"), (WordRole.Distal, "ذلك,ذاك,نفس,ذات"), (WordRole.PastBeing, "كان,كانت"), (WordRole.Secretariat, "الأمانة العامة,الأمانة,السكرتارية"), (WordRole.AsDate, "موعدا,تاريخا"), (WordRole.NamedByDay, "صلاة,خطبة,سوق"), (WordRole.Clan, "آل"),
        (WordRole.FirstDay, "غرة"), (WordRole.DayName, "العالمي,الوطني,الدولي,الأوروبي,العربي,الإفريقي,الدراسي,الدراسية,الجامعية,المالية,القضائية,البرلمانية,النيابية,الإعلامي,المفتوح,التالي,الموالي,نفسه,ذاته,التحسيسي,التكويني,الأخير,السابق"), (WordRole.FewBehind, "القليلة,القلائل,القليلين"), (WordRole.Hence, "من الآن,من اليوم,في المستقبل"), (WordRole.Before, "قبل"), (WordRole.After, "بعد"), (WordRole.Future, "سوف,المقرر,المنتظر,المرتقب,المزمع,سيكون"), (WordRole.Point, "فاصلة,فاصل"),
        (WordRole.Growth, "نمو,نموها,نموه"),
        (WordRole.Rise, "ارتفع,رفع,رفعت,يرفع,ترفع,رفعا,ارتفعت,يرتفع,ترتفع,ارتفاع,ارتفاعا,زاد,زادت,زيادة,نما,نمت,نمو,صعد,صعدت,صعود,قفز,قفزت,ازداد,ازدادت,تزايد,تزايدت,مرتفعا,مرتفعة,ارتفاعها,ارتفاعه,زيادتها,زيادته,ازدياد,ازديادا,تنامى,تنامت,توسع,توسعت,اتسع,اتسعت,صعودا,قفزة,قفزا,نموا,تصاعد,تصاعدت,يزيد,تزيد,يزداد,تزداد,تنمو,ينمو,يصعد,تصعد,يقفز,تقفز,يتزايد,تتزايد,يتضاعف,تتضاعف,يتوسع,تتوسع,يتسع,تتسع,يتحسن,تتحسن,تحسنا,توسعا,صاعدا,صاعدة,قافزا,قافزة,رفعه,رفعها,زادوا,تسارع,تسارعت,تزايدا,علت,علا,تحسن,تحسنت,تعزز,تعززت,تضاعف,تضاعفت,ارتقى,ارتقت,مرتفعين,زائدا"),
        (WordRole.Fall, "انخفض,خفض,خفضت,يخفض,تخفض,خفضا,انخفضت,ينخفض,تنخفض,انخفاض,انخفاضا,تراجع,تراجعت,تراجعا,هبط,هبطت,هبوط,هبوطا,تقلص,تقلصت,تقلصا,انكمش,انكمشت,منخفضا,منخفضة,متراجعا,متراجعة,نقص,نقصت,نقصا,نقصان,تناقص,تناقصت,تدنى,تدنت,تهاوى,تهاوت,هوى,هوت,نزل,نزلت,نزولا,نزول,قلص,قلصت,تقليص,يتراجع,تتراجع,يهبط,تهبط,تقليصا,انكماش,انكماشا,انخفاضها,انخفاضه,تراجعها,تراجعه,خسر,خسرت,خسارة,يخسر,تخسر,يتقلص,تتقلص,ينكمش,تنكمش,ينقص,تنقص,يتدنى,تتدنى,ينزل,تنزل,يتناقص,تتناقص,تباطأ,تباطأت,تخفيض,تخفيضا,بخفض,هابطين,تقلصا,تقليصه,انحسارا,انحسار,فقد,فقدت,فاقدا,فاقدة,خاسرا,خاسرة,تهاو,هابطا,هابطة,تدهور,تدهورت,انحسر,انحسرت,تضاءل,تضاءلت,انخفاضهما,متدنيا,متدنية"),
        (WordRole.Respectively, "على التوالي,على الترتيب,تواليا"), (WordRole.By, "بنسبة,بمعدل,نسبته,نسبتها,قدره,قدرها,بنحو,بواقع,أي بنسبة,أي,بمقدار,مقداره,مقدارها,ما نسبته,بما نسبته,ما مقداره,بما مقداره,بما يعادل,ما يعادل,بفارق,نسبتهما,بلغ,بلغت,بلغت نسبته,بلغت نسبتها,بفارق قدره,ما يعني,بما يعني,مما يعني,وهو ما يعني,بما معدله,بما قدره,بما مقداره"),
    ];

    /// <summary>Not far to one side, and part of the figure.</summary>
    private const string Near = "أكثر بقليل من,أقل بقليل من,ما يزيد قليلا على,ما يزيد قليلا عن,ما يقل قليلا عن";

    private static readonly (BoundKind Kind, bool IsBehind, string Words)[] Bounds =
    [
        (BoundKind.About, false, "نحو,حوالي,قرابة,زهاء,ما يقارب,ما يقرب من,يقارب,تقارب,في حدود,بحدود,ما يناهز,يناهز,تناهز,قراب,ما بحدود,حوالى,بنحو"),
        (BoundKind.About, true, "تقريبا"),
        (BoundKind.MoreThan, false, "أكثر من,أزيد من,ما يزيد على,ما يزيد عن,فوق,أعلى من,أكبر من,ما يفوق,ما يتجاوز"),
        (BoundKind.AtLeast, false, "على الأقل,ما لا يقل عن,ما لايقل عن"),
        (BoundKind.AtLeast, true, "على الأقل,فأكثر,أو أكثر,وأكثر"),
        (BoundKind.LessThan, false, "أقل من,دون,أدنى من,أصغر من"),
        (BoundKind.AtMost, false, "على الأكثر,ما لا يزيد على,ما لا يزيد عن,بحد أقصى,ما يصل إلى"),
        (BoundKind.AtMost, true, "على الأكثر,كحد أقصى,أو أقل,فأقل"),
        (BoundKind.Exactly, true, "بالضبط,بالتمام"),
        (BoundKind.MoreThan, false, ">"), (BoundKind.LessThan, false, "<"), (BoundKind.AtLeast, false, "≥"), (BoundKind.AtMost, false, "≤"),
    ];

    /// <summary>Verbs of the same meaning, which are no part of the figure.</summary>
    private static readonly (BoundKind Kind, string Words)[] BoundVerbs =
    [
        (BoundKind.MoreThan, "يزيد عن,يزيد على,تزيد عن,تزيد على,يزيدون عن,زاد عن,زادت عن,زاد على,زادت على,يفوق,تفوق,فاق,فاقت,تعدى,تعدت,تجاوز,تجاوزت,يتجاوز,تتجاوز,تجاوزن,تجاوزوا,تخطى,تخطت,يتخطى,تتخطى"),
        (BoundKind.AtLeast, "ملا يقل عن,مالا يقل عن,لا يقل عن,لا تقل عن,لا يقلون عن,لم يقل عن"), (BoundKind.LessThan, "يقل عن,تقل عن"), (BoundKind.AtMost, "لا يزيد على,لا يزيد عن,لا تزيد على,لا تزيد عن,لا يتجاوز,لا تتجاوز,لا يتعدى,لا تتعدى,لم يتجاوز,لم تتجاوز,لن يتجاوز,لن تتجاوز,لا يفوق,لا تفوق"),
        (BoundKind.Exactly, "يساوي,تساوي,يعادل,تعادل"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (kind, words) in BoundVerbs)
        {
            foreach (var word in words.Split(',')) { yield return (word, new BoundTerm(kind) { StandsApart = word is not ("يساوي" or "تساوي") }); }
        }
        foreach (var (role, words) in Roles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new WordTerm(role)); }
        }
        foreach (var word in Near.Split(',')) { yield return (word, new BoundTerm(BoundKind.About) { StandsApart = false }); }
        foreach (var (kind, behind, words) in Bounds)
        {
            foreach (var word in words.Split(',')) { yield return (word, new BoundTerm(kind, behind)); }
        }
    }
}
