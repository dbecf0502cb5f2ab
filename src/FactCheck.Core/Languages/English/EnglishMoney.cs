namespace FactCheck.Languages.English;

/// <summary>
/// Money by name, after ISO 4217: the bare name of a currency ("dollars"), which may be that of several states, and the name
/// with the state before it ("Hong Kong dollars").
/// </summary>
internal static class EnglishMoney
{
    /// <summary>The forms of a name, the codes that it may mean by itself, and the words before it that tell which.</summary>
    private static readonly (string Forms, string Bare, string Told)[] Families =
    [
        ("dollar,dollars", "USD,CAD,AUD,HKD,SGD,NZD", "USD:us,u.s.,american,united states;CAD:canadian,canada;AUD:australian,australia;HKD:hong kong;SGD:singapore,singaporean;NZD:new zealand;TWD:taiwan,taiwanese,new taiwan;JMD:jamaican,jamaica;BSD:bahamian;BBD:barbadian,barbados;BZD:belize;BND:brunei;FJD:fijian,fiji;GYD:guyanese,guyana;LRD:liberian;NAD:namibian,namibia;TTD:trinidad and tobago;ZWL:zimbabwean,zimbabwe;XCD:east caribbean"),
        ("euro,euros", "EUR", ""),
        ("pound,pounds", "GBP,EGP,SDG", "GBP:british,uk,u.k.;EGP:egyptian;SDG:sudanese;SSP:south sudanese;LBP:lebanese;SYP:syrian;GIP:gibraltar;FKP:falkland islands"),
        ("pound sterling,pounds sterling,quid", "GBP", ""), ("buck,bucks,greenbacks", "USD", ""), ("marks", "EUR,DEM", "DEM:german,deutsche;BAM:convertible"),
        ("yuan,renminbi", "CNY", "CNY:chinese"), ("yen", "JPY", "JPY:japanese"), ("won", "KRW", "KRW:korean,south korean;KPW:north korean"),
        ("ruble,rubles,rouble,roubles", "RUB", "RUB:russian;BYN:belarusian"),
        ("rupee,rupees", "INR,PKR,LKR,NPR", "INR:indian;PKR:pakistani,pakistan;LKR:sri lankan,sri lanka;NPR:nepalese,nepali;MUR:mauritian;SCR:seychellois"), ("rupiah,rupiahs", "IDR", "IDR:indonesian"),
        ("franc,francs", "CHF,XAF,XOF,DJF,BIF,RWF,GNF", "CHF:swiss;XAF:central african;XOF:west african,cfa;DJF:djiboutian;BIF:burundian;RWF:rwandan;GNF:guinean;CDF:congolese;KMF:comorian;XPF:cfp;FRF:french;BEF:belgian"),
        ("riyal,riyals,rial,rials", "SAR,QAR,OMR,YER,IRR", "SAR:saudi,saudi arabian;QAR:qatari,qatar;OMR:omani,oman;YER:yemeni;IRR:iranian"), ("riel,riels", "KHR", "KHR:cambodian"),
        ("dirham,dirhams", "AED,MAD", "AED:uae,u.a.e.,emirati,emirates;MAD:moroccan"),
        ("dinar,dinars", "KWD,JOD,IQD,BHD,LYD,TND,DZD,RSD", "KWD:kuwaiti;JOD:jordanian;IQD:iraqi;BHD:bahraini,bahrain;LYD:libyan;TND:tunisian;DZD:algerian;RSD:serbian"), ("denar,denars", "MKD", "MKD:macedonian"),
        ("lira,liras,lire", "TRY", "TRY:turkish;SYP:syrian;LBP:lebanese;ITL:italian"), ("shekel,shekels", "ILS", "ILS:israeli,new israeli"),
        ("shilling,shillings", "KES,UGX,TZS,SOS", "KES:kenyan;UGX:ugandan;TZS:tanzanian;SOS:somali"), ("birr", "ETB", "ETB:ethiopian"), ("naira", "NGN", "NGN:nigerian"), ("cedi,cedis", "GHS", "GHS:ghanaian,ghana"),
        ("rand,rands", "ZAR", "ZAR:south african"), ("kwacha", "ZMW,MWK", "ZMW:zambian;MWK:malawian"), ("kwanza,kwanzas", "AOA", "AOA:angolan"), ("metical,meticais", "MZN", "MZN:mozambican"), ("pula", "BWP", "BWP:botswana"), ("ariary", "MGA", "MGA:malagasy"),
        ("ouguiya", "MRU", "MRU:mauritanian"), ("dalasi", "GMD", "GMD:gambian"), ("nakfa", "ERN", "ERN:eritrean"),
        ("peso,pesos", "MXN,ARS,CLP,COP,PHP,UYU,DOP,CUP", "MXN:mexican;ARS:argentine,argentinian,argentinean;CLP:chilean;COP:colombian;PHP:philippine;UYU:uruguayan;DOP:dominican;CUP:cuban"), ("reais", "BRL", ""), ("real,reals", "", "BRL:brazilian"),
        ("sol,soles", "", "PEN:peruvian"), ("bolivar,bolivars,bolívares", "VES", "VES:venezuelan"), ("boliviano,bolivianos", "BOB", ""), ("guarani,guaranis", "PYG", "PYG:paraguayan"), ("quetzal,quetzals,quetzales", "GTQ", "GTQ:guatemalan"), ("lempira,lempiras", "HNL", "HNL:honduran"),
        ("colon,colons,colones", "", "CRC:costa rican"), ("cordoba,cordobas", "", "NIO:nicaraguan"), ("balboa,balboas", "PAB", "PAB:panamanian"), ("gourde,gourdes", "HTG", "HTG:haitian"),
        ("krona,kronor,kronas", "SEK", "SEK:swedish"), ("krone,kroner,krones", "NOK,DKK", "NOK:norwegian;DKK:danish"), ("krona,kronur,króna,krónur", "", "ISK:icelandic"), ("koruna,korunas,koruny,crown,crowns", "", "CZK:czech;SEK:swedish;NOK:norwegian;DKK:danish"), ("koruna,korunas", "CZK", ""),
        ("zloty,zlotys,zloties,złoty", "PLN", "PLN:polish"), ("forint,forints", "HUF", "HUF:hungarian"), ("leu,lei", "", "RON:romanian;MDL:moldovan"), ("lev,leva,levs", "", "BGN:bulgarian"), ("lek,leks", "", "ALL:albanian"), ("kuna,kunas", "HRK", "HRK:croatian"),
        ("hryvnia,hryvnias,hryvnya,hryvnyas", "UAH", "UAH:ukrainian"), ("lari", "", "GEL:georgian"), ("dram,drams", "", "AMD:armenian"), ("manat,manats", "AZN,TMT", "AZN:azerbaijani,azeri;TMT:turkmen"), ("tenge", "KZT", "KZT:kazakh,kazakhstani"), ("som,soms", "", "KGS:kyrgyz;UZS:uzbek"), ("somoni", "TJS", "TJS:tajik,tajikistani"),
        ("afghani,afghanis", "", "AFN:afghan"), ("taka,takas", "BDT", "BDT:bangladeshi"), ("rufiyaa", "MVR", "MVR:maldivian"), ("kyat,kyats", "MMK", "MMK:burmese,myanmar"), ("baht,bahts", "THB", "THB:thai"), ("dong,dongs", "", "VND:vietnamese"), ("kip,kips", "", "LAK:lao,laotian"),
        ("ringgit,ringgits", "MYR", "MYR:malaysian"), ("tugrik,tugriks", "MNT", "MNT:mongolian"), ("pataca,patacas", "MOP", "MOP:macanese"), ("bitcoin,bitcoins", "XBT", ""),
    ];

    private static readonly string[] Cents = ["cent", "cents", "penny", "pennies", "pence"];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (forms, bare, told) in Families)
        {
            var words = forms.Split(',');
            foreach (var word in bare.Length > 0 ? words : []) { yield return (word, new UnitTerm(UnitKind.Money, bare.Split(','))); }
            foreach (var state in told.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                var unit = new UnitTerm(UnitKind.Money, state[..3]);
                foreach (var people in state[4..].Split(','))
                {
                    foreach (var word in words) { yield return (people + " " + word, unit); }
                }
            }
        }
        foreach (var word in new[] { "Rs", "Rs." }) { yield return (word, new UnitTerm(UnitKind.Money, "INR", "PKR", "LKR", "NPR") { MayLead = true }); }
        foreach (var word in Cents)
        {
            yield return (word, new UnitTerm(UnitKind.Money) { Part = 0.01m, Whole = word.StartsWith('c') ? null : "GBP" });
            foreach (var of in new[] { "us ", "u.s. ", "euro " }) { yield return (of + word, new UnitTerm(UnitKind.Money) { Part = 0.01m }); }
        }
        foreach (var term in Currencies.Terms()) { yield return term; }
    }
}
