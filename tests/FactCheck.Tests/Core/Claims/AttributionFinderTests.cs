using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Sources of what is said.</summary>
public sealed class AttributionFinderTests
{
    [Theory]
    [InlineData("[|قال الوزير|] إن العدد بلغ 300 شخص.")]
    [InlineData("[|The ministry said|] 40 people were hurt.")]
    [InlineData("[|وفقا لوزارة الصحة|] أصيب 12 شخصا.")]
    [InlineData("[|أكد وزير الصناعة والتجارة كريم الهمامي|] أهمية الخط الجديد.")]
    [InlineData("أوقف ثلاثة أشخاص [|وفق ما أفاد به، اليوم الاثنين، ممثل الشركة سليم بن عمار|].")]
    [InlineData("احترق المخزن [|حسب ما ذكرت صحيفة «الغد» المحلية|] أمس.")]
    [InlineData("[|وأكدت مصادر طبية|] لمراسلنا أن حالته مستقرة.")]
    [InlineData("[|وأكدت الشرطة المحلية|] مقتل رجل وإصابة اثنين.")]
    [InlineData("[|أعلنت كل من مصر وتونس|] اتخاذها إجراءات مماثلة.")]
    [InlineData("وصل [|مراسل الإذاعة، الذي أكد|] أن الطريق مغلقة.")]
    [InlineData("[|وقال أحد هؤلاء العمال|] إن الأجور تأخرت.")]
    [InlineData("توقفت الأشغال [|وفق ما جاء في بلاغ للوزارة|].")]
    [InlineData("[|وأفادت معلومات غير مؤكدة|] بأن الطائرة تأخرت.")]
    [InlineData("[|قال رئيس لجنة كشف الحقيقة|] إن التقرير جاهز.")]
    [InlineData("[|وقال الناطق باسم النقابة سليم الصغير|] ل«الغد» إن الإضراب ألغي.")]
    [InlineData("[|كشف تحقيق أنجزته وكالة الأنباء المحلية|] أن المصنع مغلق.")]
    [InlineData("[|وأكد الوزير|] تكثيف عمليات المراقبة.")]
    [InlineData("[|وبحسب البيان الختامي|] سيشارك 85 وفدا في القمة.")]
    [InlineData("غادرت الطائرة [|وفق ما صرحت به لصحيفة «الغد» وزيرة النقل سلوى الصغير|] أمس.")]
    [InlineData("[|اعتبرت النقابة الوطنية للصحفيين التونسيين|] أن الأمر خطير.")]
    [InlineData("[|كشفت رئيسة الهيئة الوطنية للوقاية من التعذيب|] أن العدد ارتفع.")]
    [InlineData("[|قال الناطق باسم المؤتمر الـ23 للاتحاد الوطني|] إن الأشغال انتهت.")]
    [InlineData("[|وقالت شركة (إس.إن.سي)|] لتشغيل القطارات إن السكة مغلقة.")]
    [InlineData("[|وذكرت وكالة «دوجان» للأنباء|] أن الطريق فتحت.")]
    [InlineData("[|وشدد صرصار|] بالقول على أن الاستقالة نهائية.")]
    [InlineData("أوقف شخص [|وفق ما أفاد به مصدر قضائي|] مراسل الإذاعة أمس.")]
    [InlineData("[|أكد كريم الهمامي|] قاطعا أنه لم يوقع شيئا.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Attribution));

    [Theory]
    [InlineData("أصيب 12 شخصا أمس.")]
    [InlineData("حاول العامل كشف الفساد داخل المصنع.")]
    [InlineData("نشرت السفارة بلاغا ذكرت فيه أن الإجراءات مؤقتة.")]
    [InlineData("تعدل النشرة حسب تطور الحالة الجوية.")]
    [InlineData("تجرى الانتخابات وفق قانون جديد.")]
    [InlineData("توزع الشقق وفق المعايير المعتمدة.")]
    [InlineData("المسجد تابع لمركز إسلامي في المدينة.")]
    [InlineData("اعتمدت الأرقام التي أعلنت عنها في التقرير.")]
    [InlineData("أعلنت الأحد قطع العلاقات مع جارتها.")]
    [InlineData("وهو رأي مشترك بين الأعضاء.")]
    [InlineData("تمكنت الوحدات بكشف شبكة تهريب.")]
    [InlineData("تغيب العامل حسب ما صرح به لمراسل الإذاعة أمس.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Attribution));

    [Theory]
    [InlineData("[|قال رئيس حركة النور|] إن المؤتمر تأجل.", "رئيس حركة النور")]
    [InlineData("[|وفقا لوزارة الصحة|] أصيب 12 شخصا.", "وزارة الصحة")]
    [InlineData("[|وقال مصدر أمني|] لوكالة الأنباء إن الطريق فتحت.", "مصدر أمني")]
    public void The_source_is_all_that_names_it(string marked, string source) => Assert.Equal(source, Engine.Marked(marked, null, "attribution").Value);
}
