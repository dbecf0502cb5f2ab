namespace FactCheck.Languages.Arabic;

/// <summary>The words that bind figures to each other and to what they are of.</summary>
internal static class ArabicClaims
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.OutOf, "من أصل,من مجموع,من إجمالي,من جملة,من بين"), (WordRole.That, "أي,ما يعادل,أو ما يعادل,ما نسبته,أي ما نسبته,أي بنسبة,أي طوال,أي على مدى,أي لمدة,على مدى,لمدة,طوال,أي خلال,أي ما يعادل"), (WordRole.Times, "مرات,مرة,أضعاف,ضعف"),
        (WordRole.Being, "هم,هي,وهم,وهي"), (WordRole.Others, "آخرون,آخرين,أخرى,آخر,غيرهم,غيرها,البقية,الباقي,الباقون,بقية"), (WordRole.Votes, "الأصوات,أصوات,الناخبين,المقترعين,المصوتين"), (WordRole.Turnout, "المشاركة,الإقبال,الفرز,فرز,المفروزة"),
        (WordRole.Person, "شخص,شخصا,أشخاص,طفل,طفلا,أطفال,امرأة,نساء,رجل,رجلا,رجال,فتاة,فتيات,طالب,طالبا,طلاب,تلميذ,تلميذا,تلاميذ,جندي,جنديا,جنود,مدني,مدنيا,مدنيين,لاجئ,لاجئا,لاجئين,مهاجر,مهاجرا,مهاجرين,راكب,راكبا,ركاب,جريح,جريحا,جرحى,قتيل,قتيلا,قتلى,مصاب,مصابا,مصابين,ضابط,ضابطا,ضباط,شرطي,شرطيا,صحفي,صحفيا,صحفيين,طبيب,طبيبا,أطباء,معتقل,معتقلا,معتقلين,سجين,سجينا,سجناء,عامل,عاملا,عمال,موظف,موظفا,موظفين,نائب,نائبا,نواب,لاعب,لاعبا,لاعبين,سائح,سائحا,سياح"),
        (WordRole.Sort, "رجل,رجلا,رجال,الرجال,الذكور,ذكور,امرأة,نساء,النساء,سيدات,السيدات,الإناث,إناث,طفل,طفلا,أطفال,الأطفال"), (WordRole.According, "وفقا,وفق,بحسب,حسب,نقلا عن,استنادا إلى,على حد قول,على حد تعبير,كما ذكر,كما ذكرت,كما قال,كما قالت,كما أعلن,كما أعلنت,كما أفاد,كما أفادت"),
        (WordRole.Saying, "قال,قالت,قالوا,يقول,تقول,أعلن,أعلنت,يعلن,تعلن,ذكر,ذكرت,يذكر,تذكر,أكد,أكدت,يؤكد,تؤكد,أوضح,أوضحت,يوضح,توضح,أفاد,أفادت,يفيد,تفيد,صرح,صرحت,أضاف,أضافت,أشار,أشارت,يشير,تشير,لفت,لفتت,كشف,كشفت,أبلغ,أبلغت,أورد,أوردت,تابع,تابعت,شدد,شددت,اعتبر,اعتبرت,رأى,رأت,حذر,حذرت"),
        (WordRole.Said, "إن,أن,بأن,بأنه,بأنها,بأنهم,عنه,عنها,عنهم,إنه,إنها,إنهم,أنه,أنها,أنهم,إنهما,أنهما,عن,على,إلى,له,لها,لهم,ذلك,هذا,هذه,ما,لا,كما,قد,بعد,قبل,خلال,مع,حول"),
        (WordRole.Points, "نقطة,نقاط,نقاطا"), (WordRole.MakingUp, "يشكل,تشكل,شكل,شكلت,يمثل,تمثل,مثل,مثلت,شكلن"), (WordRole.Dividing, "توزعت,توزع,تتوزع,يتوزع,موزعة,موزعا,قسمت,قسم,تقسم,تنقسم,انقسمت,مقسمة"),
        (WordRole.Elapsing, "مرور,بمرور,انقضاء"), (WordRole.AgedNow, "من العمر,عمره,عمرها"),
        (WordRole.Adding, "إضافة,بالإضافة,فضلا,علاوة,إلى جانب"), (WordRole.Born, "ولد,ولدت,مولود,مولودة,المولود,المولودة,مواليد"), (WordRole.AtAge, "عن عمر,عن سن,عن"), (WordRole.Worth, "بقيمة,بقيمة بلغت,البالغة قيمته,البالغة قيمتها,بلغت قيمته,بلغت قيمتها,تبلغ قيمته,تبلغ قيمتها,قيمته,قيمتها,بكلفة,بتكلفة,بلغت كلفته,بلغت كلفتها,البالغة كلفته,البالغة كلفتها,كلفته,كلفتها"),
    ];

    private static readonly (string Family, bool IsNoun, string Words)[] Families =
    [
        ("killed", false, "قتل,قتلت,قتلوا,يقتل,مقتل,بمقتل,مصرع,مصرعهم,قضى,قضوا,وفاة,استشهد,استشهاد,أودى,أودت,حتفهم"), ("killed", true, "قتيل,قتيلا,قتيلة,قتلى,القتلى,شهيد,شهيدا,شهداء,الشهداء,ضحية,ضحايا,الضحايا"),
        ("injured", false, "أصيب,أصيبوا,إصابة,جرح,جرحوا,بجروح"), ("injured", true, "جريح,جريحا,جرحى,الجرحى,مصاب,مصابا,مصابين,المصابين,المصابون"),
        ("arrested", false, "اعتقل,اعتقلت,اعتقال,توقيف,أوقف,أوقفت,إيقاف,القبض"), ("arrested", true, "معتقل,معتقلا,معتقلين,المعتقلين,موقوف,موقوفا,موقوفين,الموقوفين"),
        ("rescued", false, "إنقاذ,أنقذ,أنقذت,إنقاذهم"), ("arrived", false, "وصول,وصل,وصلت,زار,زارت,زاروا,استقبل,استقبلت,توافد"), ("missing", false, "فقدان,فقد"), ("missing", true, "مفقود,مفقودا,مفقودين,المفقودين"),
        ("displaced", false, "نزوح,نزح,تهجير,تشريد,شردت"), ("freed", false, "الإفراج,إطلاق سراح,أفرجت"),
    ];

    private static readonly (decimal Least, decimal? Most, string Words)[] Factors = [(2, null, "تضاعف,تضاعفت,يتضاعف,تتضاعف"), (2, 2, "إلى الضعف,بمقدار الضعف"), (3, 3, "إلى ثلاثة أضعاف,ثلاثة أضعاف"), (4, 4, "إلى أربعة أضعاف,أربعة أضعاف")];

    private static readonly (decimal Value, string Words)[] Fractions = [(0.5m, "النصف"), (1m / 3, "الثلث"), (0.25m, "الربع"), (0.2m, "الخمس"), (2m / 3, "الثلثين")];

    private static readonly (BallotSide Side, string Words)[] Ballots =
    [
        (BallotSide.For, "لصالح,لمصلحة,أيد,أيده,أيدها,أيدت,تأييد,بتأييد,مؤيد,مؤيدا,مؤيدين,بنعم,موافقة,بموافقة"),
        (BallotSide.Against, "ضد,ضده,ضدها,عارض,عارضه,عارضها,عارضت,معارض,معارضا,معارضين,معارضة,رفض,رفضه,رفضها,بلا"),
        (BallotSide.Neither, "امتنع,امتنعت,امتناع,وامتناع,ممتنع,ممتنعا,ممتنعين"),
    ];

    private static readonly (int Least, int Most, string Words)[] Orders =
    [
        (1, 1, "غداة"), (-1, -1, "عشية"), (-60, 0, "قبيل,قبل"), (0, 60, "عقب,بعيد"), (0, 3_650, "بعد,منذ"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (role, words) in Roles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new WordTerm(role)); }
        }
        foreach (var (family, isNoun, words) in Families)
        {
            foreach (var word in words.Split(',')) { yield return (word, new FamilyTerm(family, isNoun)); }
        }
        foreach (var (least, most, words) in Factors)
        {
            foreach (var word in words.Split(',')) { yield return (word, new FactorTerm(least, most)); }
        }
        foreach (var (value, words) in Fractions)
        {
            foreach (var word in words.Split(',')) { yield return (word, new FractionTerm(value)); }
        }
        foreach (var (side, words) in Ballots)
        {
            foreach (var word in words.Split(',')) { yield return (word, new BallotTerm(side)); }
        }
        foreach (var (least, most, words) in Orders)
        {
            foreach (var word in words.Split(',')) { yield return (word, new OrderTerm(least, most)); }
        }
    }
}
