namespace FactCheck.Languages.Arabic;

/// <summary>The words that tell what a length of time, a price or a measure is of, and the words for goals and places.</summary>
internal static class ArabicMeasuring
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.Since, "منذ,مذ"), (WordRole.Following, "عقب,إثر,في أعقاب"),
        (WordRole.Without, "بلا,دون,من دون,من غير,بدون"),
        (WordRole.Restating, "وهي مسافة تبلغ,وهي مسافة تعادل,وهي مسافة تقارب,أي مسافة,مسافة تبلغ,مسافة تعادل,مسافة قدرها,بمسافة قدرها,وهي مساحة تعادل,وهي مساحة تبلغ,مساحة تعادل,مساحة قدرها,أي مساحة,وهو ارتفاع يعادل,وهو ارتفاع يبلغ,وهو وزن يعادل,وزنا يعادل,وهو طول يعادل,وهي سرعة تعادل,وهي درجة تعادل"),
        (WordRole.InForm, "نقدا,عينا,سيولة,سيولة نقدية,كسيولة,ديونا,أسهما,سندات,ذهبا,على شكل,في صورة,على هيئة,بصفة,غابة,غابات,مراعي,أحراجا,بورا"),
        (WordRole.Marrying, "تزوج,تزوجت,تزوجا,تزوجوا,عقد قرانهما,عقدا قرانهما,اقترنا,اقترن,زفافهما,زواجهما"),
        (WordRole.SeasonNoun, "موسم,مواسم,موسما,موسمين"),
        (WordRole.PricedApart, "للكبار,الكبار,كبار,للصغار,الصغار,صغار,للأطفال,الأطفال,أطفال,للطفل,الطفل,للبالغ,البالغ,للبالغين,البالغين,للطلاب,الطلاب,للطالب,الطالب,للأجنبي,الأجانب,للأجانب,للمقيمين,للمواطنين,المخفضة,المخفض,العادية,الدرجة,درجة,العائلية,الذهاب,يبدأ من,تبدأ من,متوسط"),
        (WordRole.Costing, "بـ,ثمنها,ثمنه,سعرها,سعره,كلفتها,كلفته,يكلف,تكلف,يباع,تباع,يبلغ,تبلغ,بسعر,بثمن"),
        (WordRole.OfTwo, "منهما,من اللاعبين"),
        (WordRole.Averaging, "بمعدل,بواقع,بمتوسط"),
        (WordRole.SameThing, "وقد,قد,هو,هي"),
        (WordRole.Loser, "للخاسر,الخاسر,وللخاسر,للمهزوم,وللمهزوم,الخاسرين,للخاسرين,وللخاسرين,للضيوف,وللضيوف,للضيف,وللضيف"),
        (WordRole.HavingPassed, "مضى على,مضت على,مر على,مرت على,انقضى على,انقضت على,مضى منذ,مر منذ,مضت منذ,مرت منذ"),
        (WordRole.GoingBy, "مرت,مر,مضت,مضى,تفصل,يفصل,فصلت,فصل"),
        (WordRole.Enacted, "أقر,أقرت,وقع,وقعت,صدر,صدرت,اعتمد,اعتمدت,أبرم,أبرمت,المقر,الموقع,الموقعة,الصادر"),
        (WordRole.InForce, "دخل حيز التنفيذ,دخلت حيز التنفيذ,دخل حيز النفاذ,دخلت حيز النفاذ,سرى,سرت,بدأ العمل به,بدأ العمل بها,بدأ سريانه,بدأ سريانها,دخل حيز التطبيق,دخلت حيز التطبيق"),
        (WordRole.Backdated, "بأثر رجعي,أثر رجعي,مؤقتا,بصورة مؤقتة"),
        (WordRole.Winner, "الفائز,الفائزين,للفائز,للفائزين,الفريق الفائز,المنتصر,للمنتصر,المنتصرين"),
    ];

    private static readonly (int Goals, bool IsNoun, string Words)[] Goals =
    [
        (1, true, "هدف,هدفا"), (2, false, "هدفين,هدفان,ثنائية"), (0, true, "أهداف,أهدافا,أهدافه,أهدافها"), (3, false, "ثلاثية,هاتريك"), (4, false, "رباعية"), (5, false, "خماسية"), (6, false, "سداسية"), (7, false, "سباعية"),
    ];

    private const string Places = "ثانيا,ثالثا,رابعا,خامسا,سادسا,سابعا,ثامنا,تاسعا,عاشرا";

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var term in ClaimTerms.OfRoles(Roles)) { yield return term; }
        foreach (var (goals, isNoun, words) in Goals)
        {
            foreach (var word in words.Split(',')) { yield return (word, new GoalsTerm(goals, isNoun)); }
        }
        var place = 2;
        foreach (var word in Places.Split(',')) { yield return (word, new PlaceTerm(place++)); }
    }
}
