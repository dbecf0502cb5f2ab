using FactCheck.Values;

namespace FactCheck.Languages.Arabic;

/// <summary>Units of money, time and measure as the press writes them; currency codes after ISO 4217, units after UCUM.</summary>
internal static class ArabicUnits
{
    private static readonly (string Codes, string Words)[] Money =
    [
        ("USD", "دولار أمريكي,دولار أميركي,دولارا أمريكيا,دولارا أميركيا,دولارات أمريكية,دولارات أميركية"), ("USD,CAD,AUD,HKD,SGD,NZD", "دولار,دولارا,دولارات"),
        ("CAD", "دولار كندي,دولارا كنديا"), ("AUD", "دولار أسترالي"), ("EUR", "يورو,أورو"), ("GBP", "جنيه إسترليني,جنيها إسترلينيا,جنيهات إسترلينية"),
        ("EGP", "جنيه مصري,جنيها مصريا,جنيهات مصرية"), ("SDG", "جنيه سوداني,جنيها سودانيا,جنيهات سودانية"), ("EGP,SDG,GBP,SSP", "جنيه,جنيها,جنيهات"),
        ("SAR", "ريال سعودي,ريالا سعوديا,ريالات سعودية"), ("QAR", "ريال قطري,ريالا قطريا,ريالات قطرية"), ("OMR", "ريال عماني,ريالا عمانيا,ريالات عمانية"),
        ("YER", "ريال يمني,ريالا يمنيا,ريالات يمنية"), ("IRR", "ريال إيراني,ريالا إيرانيا,ريالات إيرانية"), ("BRL", "ريال برازيلي,ريالا برازيليا"),
        ("SAR,QAR,OMR,YER,IRR", "ريال,ريالا,ريالات"), ("KWD", "دينار كويتي,دينارا كويتيا,دنانير كويتية"), ("JOD", "دينار أردني,دينارا أردنيا,دنانير أردنية"),
        ("IQD", "دينار عراقي,دينارا عراقيا,دنانير عراقية"), ("BHD", "دينار بحريني,دينارا بحرينيا,دنانير بحرينية"), ("LYD", "دينار ليبي,دينارا ليبيا,دنانير ليبية"),
        ("TND", "دينار تونسي,دينارا تونسيا,دنانير تونسية"), ("DZD", "دينار جزائري,دينارا جزائريا,دنانير جزائرية"),
        ("KWD,JOD,IQD,BHD,LYD,TND,DZD,RSD", "دينار,دينارا,دنانير,دينارات"), ("AED", "درهم إماراتي,درهما إماراتيا,دراهم إماراتية"), ("MAD", "درهم مغربي,درهما مغربيا,دراهم مغربية"),
        ("AED,MAD", "درهم,درهما,دراهم"), ("SYP", "ليرة سورية,ليرات سورية"), ("LBP", "ليرة لبنانية,ليرات لبنانية"), ("TRY", "ليرة تركية,ليرات تركية"),
        ("SYP,LBP,TRY", "ليرة,ليرات"), ("RUB", "روبل,روبلا,روبل روسي"), ("CNY", "يوان,يوانا,يوان صيني"), ("JPY", "ين ياباني,ين,ينا"), ("CHF", "فرنك سويسري,فرنكا سويسريا"),
        ("CHF,XAF,XOF,DJF", "فرنك,فرنكا,فرنكات"), ("ILS", "شيكل,شيكلا,شيقل,شواكل,شيقلا"), ("KES", "شلن كيني,شلنا كينيا"), ("KES,UGX,TZS,SOS", "شلن,شلنا,شلنات"),
        ("INR", "روبية هندية"), ("INR,PKR,IDR,LKR,NPR", "روبية,روبيات"), ("KRW", "وون,وونا"), ("NGN", "نايرا"), ("ZAR", "راند,راندا"), ("PLN", "زلوتي,زلوطي"),
        ("SEK,NOK,DKK", "كرونة,كرونات"), ("MRU", "أوقية"), ("UAH", "هريفنيا"),
    ];

    private static readonly (decimal Part, string Words)[] Cents =
    [
        (0.01m, "سنت,سنتا,سنتات,سينت,سينتات,قرش,قرشا,قروش,هللة,هللات,سنتيم,سنتيما,سنتيمات,بنس,بنسا,كوبيك"), (0.001m, "فلس,فلسا,فلوس,مليم,مليما,مليمات"),
    ];

    private static readonly (DurationUnit Unit, string One, string Two, string Many)[] Times =
    [
        (DurationUnit.Second, "ثانية,لحظة", "ثانيتان,ثانيتين", "ثواني,ثوان,لحظات"), (DurationUnit.Minute, "دقيقة,دق", "دقيقتان,دقيقتين", "دقائق,دقايق"), (DurationUnit.Hour, "ساعة", "ساعتان,ساعتين", "ساعات"),
        (DurationUnit.Day, "يوم,يوما", "يومان,يومين", "أيام,أياما"), (DurationUnit.Week, "أسبوع,أسبوعا", "أسبوعان,أسبوعين", "أسابيع"), (DurationUnit.Month, "شهر,شهرا", "شهران,شهرين", "أشهر,شهور,شهورا"),
        (DurationUnit.Year, "سنة,عام,عاما", "سنتان,سنتين,عامان,عامين", "سنوات,سنين,أعوام,أعواما"), (DurationUnit.Decade, "عقد,عقدا", "عقدان,عقدين", "عقود"), (DurationUnit.Century, "قرن,قرنا", "قرنان,قرنين", "قرون"),
    ];

    /// <summary>Singular, dual and plural are told apart; a dual is two by itself.</summary>
    private static readonly (string Code, string One, string Two, string Many)[] Measures =
    [
        ("km", "كيلومتر,كيلومترا,كيلو متر,كلم,كم", "كيلومترين,كيلومتران", "كيلومترات"), ("m", "متر,مترا", "مترين,متران", "أمتار"), ("cm", "سنتيمتر,سنتيمترا,سم,صم,سنتمتر", "سنتيمترين", "سنتيمترات,سنتمترات"), ("mm", "ملم,مم,مليمتر,ميليمتر,مليمترا", "", "مليمترات"),
        ("[mi_i]", "ميل,ميلا", "ميلين,ميلان", "أميال"), ("[nmi_i]", "ميل بحري,ميلا بحريا", "ميلين بحريين", "أميال بحرية"), ("[ft_i]", "قدم,قدما", "قدمين,قدمان", "أقدام"), ("[in_i]", "بوصة,إنش", "بوصتين,بوصتان", "بوصات"), ("[yd_i]", "ياردة,يارد", "ياردتين", "ياردات"),
        ("km2", "كيلومتر مربع,كيلومترا مربعا,كلم مربع,كم مربع,كم2,كيلو متر مربع", "كيلومترين مربعين", "كيلومترات مربعة"), ("m2", "متر مربع,مترا مربعا,م2", "مترين مربعين", "أمتار مربعة"), ("m3", "متر مكعب,مترا مكعبا,م3", "مترين مكعبين", "أمتار مكعبة"),
        ("har", "هكتار,هكتارا,هك", "هكتارين,هكتاران", "هكتارات"), ("[acr_us]", "فدان,فدانا", "فدانين,فدانان", "أفدنة,فدادين"), ("[acr_us]", "أكر,أكرا,إيكر,إيكرا,آكر", "أكرين", "أكرات,إيكرات"), ("{dunam}", "دونم,دونما", "دونمين", "دونمات"),
        ("deg", "درجة,°", "درجتين,درجتان", "درجات"), ("Cel", "درجة مئوية,°م,°c,سلسيوس,درجة سلسيوس", "درجتين مئويتين,درجتان مئويتان", "درجات مئوية"), ("[degF]", "درجة فهرنهايت,فهرنهايت,°ف,°f", "درجتين فهرنهايت", "درجات فهرنهايت"),
        ("MW", "ميغاواط,ميجاوات,ميغاوات,ميجاواط", "", ""), ("GW", "غيغاواط,جيجاوات,غيغاوات", "", ""), ("kW", "كيلوواط,كيلووات", "", ""), ("kWh", "كيلوواط ساعة,كيلووات ساعة", "", ""), ("MWh", "ميغاواط ساعة,ميجاوات ساعة", "", ""),
        ("km/h", "كيلومتر في الساعة,كيلومترا في الساعة,كلم في الساعة,كم في الساعة,كم/س,كلم/س", "", "كيلومترات في الساعة"), ("[mi_i]/h", "ميل في الساعة,ميلا في الساعة", "ميلين في الساعة", "أميال في الساعة"), ("Mbit", "ميغابت,ميجابت", "", ""), ("GBy", "غيغابايت,جيجابايت", "", ""), ("MBy", "ميغابايت,ميجابايت", "", ""), ("kBy", "كيلوبايت", "", ""), ("TBy", "تيرابايت", "", ""),
    ];

    /// <summary>Units of mass and volume, behind which comes what they measure.</summary>
    private static readonly (string Code, string One, string Two, string Many)[] Substances =
    [
        ("t", "طن,طنا", "طنين,طنان", "أطنان"), ("kg", "كيلوغرام,كيلوغراما,كيلوجرام,كيلوجراما,كيلو غرام,كيلو جرام,كيلو غراما,كيلو جراما,كغ,كغم,كلغ,كجم,كيلو", "كيلوغرامين,كيلوجرامين", "كيلوغرامات,كيلوجرامات"), ("g", "غرام,غراما,جرام,جراما,غ,غم,جم", "غرامين,جرامين", "غرامات,جرامات"),
        ("mg", "ملليغرام,مليغرام,ملغ,مليجرام,ملجم,ملغم", "", "مليغرامات,ملليغرامات"), ("L", "لتر,لترا,ليتر,ليترا", "لترين,لتران,ليترين,ليتران", "لترات,ليترات"), ("mL", "ملليلتر,مليلتر,ميليلتر,مل,مليلترا", "", "مليلترات"), ("[bbl_us]", "برميل,برميلا", "برميلين,برميلان", "براميل"),
        ("[oz_av]", "أونصة,أوقية ذهب", "أونصتين,أونصتان", "أونصات"), ("[lb_av]", "رطل,رطلا,باوند", "رطلين,رطلان,باوندين", "أرطال,باوندات"), ("[gal_us]", "غالون,جالون,غالونا", "غالونين,جالونين", "غالونات,جالونات"), ("[cup_us]", "كوب,كوبا", "كوبين,كوبان", "أكواب"), ("[tsp_us]", "ملعقة صغيرة", "ملعقتين صغيرتين", "ملاعق صغيرة"), ("[tbs_us]", "ملعقة كبيرة", "ملعقتين كبيرتين", "ملاعق كبيرة"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var word in new[] { "%", "٪", "في المئة", "في المائة", "بالمئة", "بالمائة", "بالمية", "في المية", "بالمئه", "في المئه", "بالمائه", "في المائه" }) { yield return (word, new UnitTerm(UnitKind.Percent, "%") { MayLead = true }); }
        foreach (var word in new[] { "نقطة مئوية", "نقطة مائوية", "نقاط مئوية", "نقطة أساس مئوية" }) { yield return (word, new UnitTerm(UnitKind.Percent, "pp")); }
        foreach (var word in new[] { "نقطتين مئويتين", "نقطتان مئويتان", "نقطتين مائويتين" }) { yield return (word, new UnitTerm(UnitKind.Percent, "pp") { Count = 2 }); }
        foreach (var (codes, stems) in new[] { ("USD,CAD,AUD,HKD,SGD,NZD", "دولار"), ("KWD,JOD,IQD,BHD,LYD,TND,DZD,RSD", "دينار"), ("EGP,SDG,GBP,SSP", "جنيه"), ("SAR,QAR,OMR,YER,IRR", "ريال"), ("AED,MAD", "درهم"), ("SYP,LBP,TRY", "ليرت") })
        {
            foreach (var ending in new[] { "ين", "ان" }) { yield return (stems + ending, new UnitTerm(UnitKind.Money, codes.Split(',')) { Count = 2 }); }
        }
        foreach (var (codes, words) in Money)
        {
            foreach (var word in words.Split(',')) { yield return (word, new UnitTerm(UnitKind.Money, codes.Split(','))); }
        }
        foreach (var word in new[] { "م.د", "م د", "م.د.", "مليون.د" }) { yield return (word, new UnitTerm(UnitKind.Money, "TND", "KWD", "JOD", "IQD", "BHD", "LYD", "DZD") { Scale = 1_000_000 }); }
        foreach (var word in new[] { "أد", "أ د", "ألف د", "آلاف د" }) { yield return (word, new UnitTerm(UnitKind.Money, "TND", "KWD", "JOD", "IQD", "BHD", "LYD", "DZD") { Scale = 1_000 }); }
        // «9,200 د»: prices to the millime; a whole number of «د» may be minutes.
        yield return ("د", new UnitTerm(UnitKind.Money, "TND", "KWD", "JOD", "IQD", "BHD", "LYD", "DZD") { NeedsDecimals = true });
        foreach (var (part, words) in Cents)
        {
            foreach (var word in words.Split(',')) { yield return (word, new UnitTerm(UnitKind.Money) { Part = part }); }
        }
        foreach (var term in Currencies.Terms()) { yield return term; }
        foreach (var (unit, one, two, many) in Times)
        {
            foreach (var term in Forms(new UnitTerm(UnitKind.Duration) { Time = unit }, one, two, many)) { yield return term; }
        }
        foreach (var (code, one, two, many) in Measures)
        {
            foreach (var term in Forms(new UnitTerm(UnitKind.Measure, code), one, two, many)) { yield return term; }
        }
        foreach (var (code, one, two, many) in Substances)
        {
            foreach (var term in Forms(new UnitTerm(UnitKind.Measure, code) { HoldsSubstance = true }, one, two, many)) { yield return term; }
        }
    }

    private static IEnumerable<(string, Term)> Forms(UnitTerm unit, string one, string two, string many)
    {
        var options = StringSplitOptions.RemoveEmptyEntries;
        foreach (var word in one.Split(',', options)) { yield return (word, unit); }
        foreach (var word in two.Split(',', options)) { yield return (word, unit with { Count = 2 }); }
        foreach (var word in many.Split(',', options)) { yield return (word, unit with { IsPlural = true }); }
    }
}
