using FactCheck.Values;

namespace FactCheck.Languages.English;

/// <summary>Units of money, time and measure; currency codes after ISO 4217, units after UCUM.</summary>
internal static class EnglishUnits
{
    private static readonly (string Codes, string Words)[] Money =
    [
        ("USD", "us dollar,us dollars,u.s. dollar,u.s. dollars,american dollars"), ("USD", "buck,bucks"), ("USD,CAD,AUD,HKD,SGD,NZD", "dollar,dollars"), ("EUR", "euro,euros"),
        ("GBP", "pound sterling,pounds sterling,british pounds"), ("GBP,EGP,SDG", "pound,pounds"), ("CNY", "yuan,renminbi"), ("JPY", "yen"), ("RUB", "ruble,rubles,rouble,roubles"),
        ("INR,PKR,LKR,NPR", "rupee,rupees"), ("INR", "indian rupees"), ("CHF", "swiss franc,swiss francs"), ("CHF,XAF,XOF,DJF,BIF,RWF,GNF", "franc,francs"), ("EUR,DEM", "mark,marks"), ("SAR", "saudi riyal,saudi riyals"), ("SAR,QAR,OMR,YER,IRR", "riyal,riyals,rial,rials"),
        ("AED", "uae dirham,uae dirhams"), ("AED,MAD", "dirham,dirhams"), ("KWD,JOD,IQD,BHD,LYD,TND,DZD,RSD", "dinar,dinars"), ("TRY", "turkish lira,lira"), ("ILS", "shekel,shekels"),
        ("KES", "kenyan shilling,kenyan shillings"), ("KES,UGX,TZS,SOS", "shilling,shillings"), ("KRW", "won"), ("BRL", "brazilian real,reais"), ("MXN", "mexican pesos"),
        ("CAD", "canadian dollar,canadian dollars"), ("AUD", "australian dollar,australian dollars"), ("HKD", "hong kong dollar,hong kong dollars"), ("SGD", "singapore dollar,singapore dollars"),
    ];

    private static readonly (DurationUnit Unit, string One, string Many)[] Times =
    [
        (DurationUnit.Second, "second,sec,moment", "seconds,secs,moments"), (DurationUnit.Minute, "minute,min", "minutes,mins"), (DurationUnit.Hour, "hour,hr,h", "hours,hrs"), (DurationUnit.Day, "day", "days"), (DurationUnit.Week, "week,wk", "weeks,wks"),
        (DurationUnit.Month, "month", "months"), (DurationUnit.Quarter, "quarter", "quarters"), (DurationUnit.Year, "year,yr,y", "years,yrs"), (DurationUnit.Decade, "decade", "decades"), (DurationUnit.Century, "century", "centuries"),
    ];

    private static readonly (string Code, string Words)[] Measures =
    [
        ("km", "km,kilometer,kilometers,kilometre,kilometres"), ("m", "m,meter,meters,metre,metres"), ("cm", "cm,centimeter,centimeters,centimetre,centimetres"), ("mm", "mm,millimeter,millimeters,millimetre,millimetres"),
        ("[mi_i]", "mile,miles"), ("[nmi_i]", "nautical mile,nautical miles"), ("[ft_i]", "foot,feet,ft"), ("[in_i]", "inch,inches"), ("[yd_i]", "yard,yards"),
        ("km2", "square kilometer,square kilometers,square kilometre,square kilometres,sq km,km²,km2"), ("m2", "square meter,square meters,square metre,square metres,sq m,m²,m2"), ("[mi_us]2", "square mile,square miles"),
        ("[ft_i]2", "square foot,square feet,sq ft"), ("m3", "cubic meter,cubic meters,cubic metre,cubic metres"), ("har", "hectare,hectares,ha"), ("[acr_us]", "acre,acres"),
        ("t", "ton,tons,tonne,tonnes,metric ton,metric tons"), ("kg", "kg,kilogram,kilograms,kilo,kilos"), ("g", "gram,grams"), ("mg", "mg,milligram,milligrams"), ("[lb_av]", "lb,lbs"), ("[oz_av]", "ounce,ounces,oz"),
        ("L", "liter,liters,litre,litres"), ("mL", "ml,milliliter,milliliters,millilitre,millilitres"), ("ug", "μg,µg,microgram,micrograms"), ("rad", "rad,radian,radians"), ("[tsp_us]", "teaspoon,teaspoons,tsp"), ("[tbs_us]", "tablespoon,tablespoons,tbsp"), ("[cup_us]", "cup,cups"), ("[gal_us]", "gallon,gallons"), ("[bbl_us]", "barrel,barrels,bpd"),
        ("Cel", "degrees celsius,degree celsius,°c,celsius,degrees centigrade"), ("[degF]", "degrees fahrenheit,degree fahrenheit,°f,fahrenheit"), ("deg", "degree,degrees,°"),
        ("MW", "mw,megawatt,megawatts"), ("GW", "gw,gigawatt,gigawatts"), ("kW", "kw,kilowatt,kilowatts"), ("km/h", "km/h,kph,kilometers per hour,kilometres per hour,kilometers an hour"), ("[mi_i]/h", "mph,miles per hour,miles an hour"),
        ("GBy", "gb,gigabyte,gigabytes"), ("MBy", "mb,megabyte,megabytes"), ("kBy", "kb,kilobyte,kilobytes"), ("TBy", "tb,terabyte,terabytes"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var word in new[] { "%", "percent", "percents", "per cent", "pct", "percentage" }) { yield return (word, new UnitTerm(UnitKind.Percent, "%") { MayLead = word == "%" }); }
        foreach (var word in new[] { "percentage point", "percentage points" }) { yield return (word, new UnitTerm(UnitKind.Percent, "pp")); }
        foreach (var (codes, words) in Money)
        {
            foreach (var word in words.Split(',')) { yield return (word, new UnitTerm(UnitKind.Money, codes.Split(','))); }
        }
        yield return ("Rs", new UnitTerm(UnitKind.Money, "INR", "PKR", "LKR", "NPR") { MayLead = true });
        foreach (var word in new[] { "cent", "cents", "penny", "pennies", "pence" }) { yield return (word, new UnitTerm(UnitKind.Money) { Part = 0.01m }); }
        foreach (var term in Currencies.Terms()) { yield return term; }
        foreach (var (unit, one, many) in Times)
        {
            foreach (var word in one.Split(',')) { yield return (word, new UnitTerm(UnitKind.Duration) { Time = unit }); }
            foreach (var word in many.Split(',')) { yield return (word, new UnitTerm(UnitKind.Duration) { Time = unit, IsPlural = true }); }
        }
        yield return ("fortnight", new UnitTerm(UnitKind.Duration) { Time = DurationUnit.Week, Scale = 2 });
        yield return ("fortnights", new UnitTerm(UnitKind.Duration) { Time = DurationUnit.Week, Scale = 2, IsPlural = true });
        foreach (var (code, words) in Measures)
        {
            foreach (var word in words.Split(',')) { yield return (word, new UnitTerm(UnitKind.Measure, code)); }
        }
    }
}
