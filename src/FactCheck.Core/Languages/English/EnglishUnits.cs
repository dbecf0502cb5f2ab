namespace FactCheck.Languages.English;

/// <summary>Units of money, time and measure; currency codes after ISO 4217, units after UCUM.</summary>
internal static class EnglishUnits
{
    private static readonly (string Codes, string Words)[] Money =
    [
        ("USD", "us dollar,us dollars,u.s. dollar,u.s. dollars,american dollars"), ("USD,CAD,AUD,HKD,SGD,NZD", "dollar,dollars"), ("EUR", "euro,euros"),
        ("GBP", "pound sterling,pounds sterling,british pounds"), ("GBP,EGP,SDG", "pound,pounds"), ("CNY", "yuan,renminbi"), ("JPY", "yen"), ("RUB", "ruble,rubles,rouble,roubles"),
        ("INR,PKR,LKR,NPR", "rupee,rupees"), ("INR", "indian rupees"), ("CHF", "swiss franc,swiss francs"), ("SAR", "saudi riyal,saudi riyals"), ("SAR,QAR,OMR,YER,IRR", "riyal,riyals,rial,rials"),
        ("AED", "uae dirham,uae dirhams"), ("AED,MAD", "dirham,dirhams"), ("KWD,JOD,IQD,BHD,LYD,TND,DZD,RSD", "dinar,dinars"), ("TRY", "turkish lira,lira"), ("ILS", "shekel,shekels"),
        ("KES", "kenyan shilling,kenyan shillings"), ("KES,UGX,TZS,SOS", "shilling,shillings"), ("KRW", "won"), ("BRL", "brazilian real,reais"), ("MXN", "mexican pesos"), ("USD,EUR", "cent,cents"),
        ("GBX", "pence"), ("CAD", "canadian dollar,canadian dollars"), ("AUD", "australian dollar,australian dollars"), ("HKD", "hong kong dollar,hong kong dollars"), ("SGD", "singapore dollar,singapore dollars"),
    ];

    private static readonly (string Code, string Words)[] Times =
    [
        ("S", "second,seconds,sec,secs"), ("M", "minute,minutes,min,mins"), ("H", "hour,hours,hr,hrs"), ("D", "day,days"), ("W", "week,weeks"), ("MO", "month,months"),
        ("Y", "year,years"), ("10Y", "decade,decades"), ("100Y", "century,centuries"),
    ];

    private static readonly (string Code, string Words)[] Measures =
    [
        ("km", "km,kilometer,kilometers,kilometre,kilometres"), ("m", "m,meter,meters,metre,metres"), ("cm", "cm,centimeter,centimeters,centimetre,centimetres"), ("mm", "mm,millimeter,millimeters,millimetre,millimetres"),
        ("[mi_i]", "mile,miles"), ("[nmi_i]", "nautical mile,nautical miles"), ("[ft_i]", "foot,feet,ft"), ("[in_i]", "inch,inches"), ("[yd_i]", "yard,yards"),
        ("km2", "square kilometer,square kilometers,square kilometre,square kilometres,sq km,km²,km2"), ("m2", "square meter,square meters,square metre,square metres,sq m,m²,m2"), ("[mi_us]2", "square mile,square miles"),
        ("[ft_i]2", "square foot,square feet,sq ft"), ("m3", "cubic meter,cubic meters,cubic metre,cubic metres"), ("har", "hectare,hectares,ha"), ("[acr_us]", "acre,acres"),
        ("t", "ton,tons,tonne,tonnes,metric ton,metric tons"), ("kg", "kg,kilogram,kilograms,kilo,kilos"), ("g", "gram,grams"), ("mg", "mg,milligram,milligrams"), ("[lb_av]", "pound-mass,lb,lbs"), ("[oz_av]", "ounce,ounces,oz"),
        ("L", "liter,liters,litre,litres"), ("mL", "ml,milliliter,milliliters"), ("[gal_us]", "gallon,gallons"), ("[bbl_us]", "barrel,barrels,bpd"),
        ("Cel", "degrees celsius,degree celsius,°c,celsius,degrees centigrade"), ("[degF]", "degrees fahrenheit,degree fahrenheit,°f,fahrenheit"), ("deg", "degree,degrees,°"),
        ("MW", "mw,megawatt,megawatts"), ("GW", "gw,gigawatt,gigawatts"), ("kW", "kw,kilowatt,kilowatts"), ("km/h", "km/h,kph,kilometers per hour,kilometres per hour,kilometers an hour"), ("[mi_i]/h", "mph,miles per hour,miles an hour"),
        ("GBy", "gb,gigabyte,gigabytes"), ("MBy", "mb,megabyte,megabytes"), ("kBy", "kb,kilobyte,kilobytes"), ("TBy", "tb,terabyte,terabytes"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var word in new[] { "%", "percent", "per cent", "percentage", "pct" }) { yield return (word, new UnitTerm(UnitKind.Percent, "%") { MayLead = word == "%" }); }
        foreach (var word in new[] { "percentage point", "percentage points" }) { yield return (word, new UnitTerm(UnitKind.Percent, "pp")); }
        foreach (var (codes, words) in Money)
        {
            foreach (var word in words.Split(',')) { yield return (word, new UnitTerm(UnitKind.Money, codes.Split(','))); }
        }
        foreach (var (sign, code) in new[] { ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("USD", "USD"), ("EUR", "EUR"), ("GBP", "GBP"), ("US$", "USD"), ("HK$", "HKD"), ("SAR", "SAR"), ("AED", "AED"), ("CHF", "CHF"), ("CNY", "CNY"), ("RMB", "CNY"), ("JPY", "JPY"), ("CAD", "CAD"), ("INR", "INR"), ("KES", "KES"), ("KWD", "KWD"), ("EGP", "EGP") })
        {
            yield return (sign, new UnitTerm(UnitKind.Money, code) { MayLead = true });
        }
        foreach (var (code, words) in Times)
        {
            foreach (var word in words.Split(',')) { yield return (word, new UnitTerm(UnitKind.Duration, code)); }
        }
        foreach (var (code, words) in Measures)
        {
            foreach (var word in words.Split(',')) { yield return (word, new UnitTerm(UnitKind.Measure, code)); }
        }
    }
}
