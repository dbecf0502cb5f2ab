namespace FactCheck.Languages.Arabic;

/// <summary>
/// Money by name, after ISO 4217. The bare name may be that of several states; the adjective behind it, which agrees with it
/// («دولار كندي», «دولارا كنديا», «دولارات كندية», «ليرة سورية»), tells which.
/// </summary>
internal static class ArabicMoney
{
    /// <summary>The singular, its accusative, the plurals and the dual without its ending, the codes of the bare name, and the adjectives that tell.</summary>
    private static readonly (string One, string Accusative, string Many, string Two, string Bare, string Told)[] Families =
    [
        ("دولار", "دولارا", "دولارات", "دولار", "USD,CAD,AUD,HKD,SGD,NZD", "USD:أمريكي,أميركي;CAD:كندي;AUD:أسترالي;SGD:سنغافوري;NZD:نيوزيلندي;TWD:تايواني;NAD:ناميبي;LRD:ليبيري"),
        ("يورو", "", "يوروهات", "", "EUR", ""), ("أورو", "", "", "", "EUR", ""),
        ("جنيه", "جنيها", "جنيهات", "جنيه", "EGP,SDG,GBP,SSP", "GBP:إسترليني,بريطاني;EGP:مصري;SDG:سوداني;SSP:جنوب سوداني"),
        ("ريال", "ريالا", "ريالات", "ريال", "SAR,QAR,OMR,YER,IRR", "SAR:سعودي;QAR:قطري;OMR:عماني;YER:يمني;IRR:إيراني;BRL:برازيلي"), ("رييل", "", "", "", "KHR", "KHR:كمبودي"),
        ("دينار", "دينارا", "دنانير,دينارات", "دينار", "KWD,JOD,IQD,BHD,LYD,TND,DZD,RSD", "KWD:كويتي;JOD:أردني;IQD:عراقي;BHD:بحريني;LYD:ليبي;TND:تونسي;DZD:جزائري;RSD:صربي;MKD:مقدوني"),
        ("درهم", "درهما", "دراهم", "درهم", "AED,MAD", "AED:إماراتي;MAD:مغربي"),
        ("روبل", "روبلا", "روبلات", "روبل", "RUB", "RUB:روسي;BYN:بيلاروسي"), ("يوان", "يوانا", "يوانات", "يوان", "CNY", "CNY:صيني"), ("ين", "ينا", "ينات", "", "JPY", "JPY:ياباني"), ("وون", "وونا", "", "", "KRW", "KRW:كوري,كوري جنوبي;KPW:كوري شمالي"),
        ("فرنك", "فرنكا", "فرنكات", "فرنك", "CHF,XAF,XOF,DJF", "CHF:سويسري;XOF:غرب إفريقي,إفريقي;XAF:وسط إفريقي;DJF:جيبوتي;RWF:رواندي;GNF:غيني;BIF:بوروندي;CDF:كونغولي;KMF:قمري;FRF:فرنسي;BEF:بلجيكي"),
        ("شيكل", "شيكلا", "شواكل,شيكلات", "شيكل", "ILS", "ILS:إسرائيلي,جديد"), ("شيقل", "شيقلا", "", "", "ILS", "ILS:إسرائيلي"),
        ("شلن", "شلنا", "شلنات", "شلن", "KES,UGX,TZS,SOS", "KES:كيني;UGX:أوغندي;TZS:تنزاني;SOS:صومالي"), ("راند", "راندا", "", "", "ZAR", "ZAR:جنوب إفريقي"), ("بير", "", "", "", "", "ETB:إثيوبي"), ("بر", "", "", "", "", "ETB:إثيوبي"),
        ("بيزو", "", "بيزوات", "", "MXN,ARS,CLP,COP,PHP,UYU,DOP,CUP", "MXN:مكسيكي;ARS:أرجنتيني;CLP:تشيلي,شيلي;COP:كولومبي;PHP:فلبيني,فيليبيني;UYU:أوروغوياني;CUP:كوبي"), ("بيسو", "", "", "", "", "MXN:مكسيكي;ARS:أرجنتيني;CLP:تشيلي,شيلي;COP:كولومبي;PHP:فلبيني;CUP:كوبي"),
        ("بوليفار", "بوليفارا", "", "", "VES", "VES:فنزويلي"), ("سول", "", "", "", "", "PEN:بيروفي"),
        ("زلوتي", "", "", "", "PLN", "PLN:بولندي"), ("زلوطي", "", "", "", "PLN", ""), ("فورنت", "فورنتا", "", "", "HUF", "HUF:مجري"), ("ليو", "", "", "", "", "RON:روماني;MDL:مولدوفي"), ("ليف", "", "", "", "", "BGN:بلغاري"), ("ليك", "", "", "", "", "ALL:ألباني"), ("لاري", "", "", "", "", "GEL:جورجي"), ("درام", "", "", "", "", "AMD:أرميني"), ("مانات", "", "", "", "AZN,TMT", "AZN:أذربيجاني;TMT:تركماني"),
        ("تنغي", "", "", "", "KZT", "KZT:كازاخستاني,كازاخي"), ("سوم", "", "", "", "", "UZS:أوزبكي;KGS:قرغيزي"), ("أفغاني", "", "", "", "", "AFN:أفغاني"), ("تاكا", "", "", "", "BDT", "BDT:بنغلاديشي,بنغالي"), ("بات", "", "", "", "", "THB:تايلندي,تايلاندي"), ("باهت", "", "", "", "THB", "THB:تايلندي,تايلاندي"),
        ("دونغ", "", "", "", "VND", "VND:فيتنامي"), ("رينغيت", "", "", "", "MYR", "MYR:ماليزي"), ("كيات", "", "", "", "MMK", ""), ("سيدي", "", "", "", "", "GHS:غاني"), ("بيتكوين", "", "", "", "XBT", ""),
    ];

    /// <summary>Names of feminine gender, whose adjectives are so in every number.</summary>
    private static readonly (string Forms, string Two, string Bare, string Told)[] Feminine =
    [
        ("ليرة,ليرات", "ليرت", "SYP,LBP,TRY", "SYP:سورية;LBP:لبنانية;TRY:تركية;ITL:إيطالية"), ("روبية,روبيات", "", "INR,PKR,IDR,LKR,NPR", "INR:هندية;PKR:باكستانية;IDR:إندونيسية;LKR:سريلانكية;NPR:نيبالية;MVR:مالديفية;MUR:موريشيوسية"),
        ("كرونة,كرونات,كرون", "", "SEK,NOK,DKK", "SEK:سويدية;NOK:نرويجية;DKK:دنماركية,دانماركية,دنمركية;ISK:آيسلندية,أيسلندية;CZK:تشيكية"), ("كورونة,كورونات", "", "", "CZK:تشيكية"), ("أوقية", "", "MRU", "MRU:موريتانية"), ("نايرا", "", "NGN", "NGN:نيجيرية"), ("هريفنيا", "", "UAH", "UAH:أوكرانية"), ("كوانزا", "", "AOA", "AOA:أنغولية"), ("كواشا", "", "ZMW", "ZMW:زامبية;MWK:ملاوية"), ("كونا", "", "", "HRK:كرواتية"),
    ];

    private static readonly (string Words, string Code)[] Abbreviations =
    [
        ("دج,د.ج", "DZD"), ("د.ت", "TND"), ("د.ل", "LYD"), ("د.ك", "KWD"), ("د.ع", "IQD"), ("د.ب", "BHD"), ("د.أ", "JOD"), ("د.إ", "AED"), ("ر.س", "SAR"), ("ر.ق", "QAR"), ("ر.ع", "OMR"), ("ر.ي", "YER"),
        ("ج.م", "EGP"), ("ج.س", "SDG"), ("ل.س", "SYP"), ("ل.ل", "LBP"), ("ل.ت", "TRY"),
    ];

    private static readonly (decimal Part, string Words)[] Cents =
    [
        (0.01m, "سنت,سنتا,سنتات,سينت,سينتات,قرش,قرشا,قروش,هللة,هللات,سنتيم,سنتيما,سنتيمات,بنس,بنسا,كوبيك"), (0.001m, "فلس,فلسا,فلوس,مليم,مليما,مليمات,بيسة,بيسات"),
    ];

    private static readonly string[] Duals = ["ين", "ان"];

    private static readonly string[] Dinars = ["TND", "KWD", "JOD", "IQD", "BHD", "LYD", "DZD"];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (one, accusative, many, two, bare, told) in Families)
        {
            foreach (var term in Names(new[] { one, accusative }.Concat(many.Split(',')), two, bare)) { yield return term; }
            foreach (var (unit, adjective) in States(told))
            {
                yield return (one + " " + adjective, unit);
                if (accusative.Length > 0)
                {
                    yield return (accusative + " " + adjective + "ا", unit);
                    yield return (accusative + " " + adjective, unit);
                }
                else { yield return (one + " " + adjective + "ا", unit); }
                foreach (var ending in two.Length > 0 ? Duals : []) { yield return (two + ending + " " + adjective + ending, unit with { Count = 2 }); }
                foreach (var form in Words(many)) { yield return (form + " " + adjective + "ة", unit); }
            }
        }
        foreach (var (forms, two, bare, told) in Feminine)
        {
            foreach (var term in Names(Words(forms), two, bare)) { yield return term; }
            foreach (var (unit, adjective) in States(told))
            {
                foreach (var form in Words(forms)) { yield return (form + " " + adjective, unit); }
                foreach (var ending in two.Length > 0 ? Duals : []) { yield return (two + ending + " " + adjective[..^1] + "ت" + ending, unit with { Count = 2 }); }
            }
        }
        foreach (var (abbreviations, code) in Abbreviations)
        {
            yield return (abbreviations, new UnitTerm(UnitKind.Money, code));
        }
        foreach (var word in new[] { "م.د", "م د", "م.د.", "مليون.د" }) { yield return (word, new UnitTerm(UnitKind.Money, Dinars) { Scale = 1_000_000 }); }
        foreach (var word in new[] { "أد", "أ د", "أ.د", "أ.د.", "ألف د", "آلاف د" }) { yield return (word, new UnitTerm(UnitKind.Money, Dinars) { Scale = 1_000 }); }
        // «9,200 د»: prices to the millime; a whole number of «د» may be minutes.
        yield return ("د", new UnitTerm(UnitKind.Money, Dinars) { NeedsDecimals = true });
        foreach (var (part, words) in Cents)
        {
            yield return (words, new UnitTerm(UnitKind.Money) { Part = part });
        }
        foreach (var term in Currencies.Terms()) { yield return term; }
    }

    private static IEnumerable<(string, Term)> Names(IEnumerable<string> forms, string two, string bare)
    {
        if (bare.Length == 0) { yield break; }
        var unit = new UnitTerm(UnitKind.Money, bare.Split(','));
        foreach (var form in forms.Where(f => f.Length > 0)) { yield return (form, unit); }
        foreach (var ending in two.Length > 0 ? Duals : []) { yield return (two + ending, unit with { Count = 2 }); }
    }

    private static IEnumerable<(UnitTerm Unit, string Adjective)> States(string told) =>
        told.Split(';', StringSplitOptions.RemoveEmptyEntries).SelectMany(state => state[4..].Split(',').Select(adjective => (new UnitTerm(UnitKind.Money, state[..3]), adjective)));

    private static string[] Words(string forms) => forms.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
