namespace FactCheck.Languages;

/// <summary>The signs and ISO 4217 codes of currencies, which are the same in every language.</summary>
public static class Currencies
{
    private static readonly (string Sign, string Code)[] Signs =
    [
        ("$", "USD"), ("US$", "USD"), ("U.S.$",
            "USD"), ("A$", "AUD"), ("C$",
                "CAD"), ("CA$", "CAD"), ("CAD$",
                    "CAD"), ("AU$", "AUD"), ("HK$", "HKD"), ("NZ$", "NZD"), ("NT$", "TWD"), ("S$", "SGD"), ("R$", "BRL"), ("MX$", "MXN"),
        ("€", "EUR"), ("£", "GBP"), ("₪",
            "ILS"), ("₺", "TRY"), ("₹",
                "INR"), ("₽", "RUB"), ("₩",
                    "KRW"), ("₴", "UAH"), ("₦",
                        "NGN"), ("₫", "VND"), ("฿", "THB"), ("₱", "PHP"), ("₡", "CRC"), ("₸", "KZT"), ("¥", "JPY"), ("元", "CNY"), ("円", "JPY"),
        ("E£", "EGP"), ("L.E.", "EGP"),
    ];

    private static readonly string[] Codes =
    [
        "AED", "AFN", "AMD", "AOA", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BIF", "BND", "BOB", "BRL", "BWP", "BYN", "CAD", "CDF", "CHF", "CLP", "CNH", "CNY", "CRC", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB",
        "EUR", "GBP", "GEL", "GHS", "GNF", "GTQ", "HKD", "HNL", "HRK", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KRW", "KWD", "KZT", "LBP", "LKR", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK",
        "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NGN", "NOK", "NPR", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "QAR", "RMB", "RON", "RSD", "RUB", "RWF", "SAR", "SDG", "SEK", "SGD", "SOS", "SSP", "SYP", "THB", "TJS", "TMT", "TND",
        "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "XAF", "XOF", "YER", "ZAR", "ZMW",
    ];

    /// <summary>Codes that are English words or conferences (COP30) too, so that they follow a figure only.</summary>
    private static readonly string[] WordCodes = ["ALL", "TRY", "TOP", "CUP", "MOP", "PAB", "BAM", "LAK", "SOS", "COP"];

    /// <summary>Currencies of a hundred parts, whose part has the name of a thousandth elsewhere: the fils.</summary>
    private static readonly string[] Hundredths = ["AED", "YER"];

    /// <summary>What part of a currency's unit a smaller one is.</summary>
    public static decimal PartOf(UnitTerm unit, UnitTerm minor) =>
        minor.Part == 0.001m && unit.Codes is [var code] && Hundredths.Contains(code, StringComparer.Ordinal) ? 0.01m : minor.Part;

    /// <summary>A term for each.</summary>
    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (sign, code) in Signs) { yield return (sign, new UnitTerm(UnitKind.Money, code) { MayLead = true }); }
        foreach (var code in Codes)
        {
            yield return (code, new UnitTerm(UnitKind.Money, code == "RMB" ? "CNY" : code) { MayLead = true, IsCode = true });
        }
        foreach (var code in WordCodes) { yield return (code, new UnitTerm(UnitKind.Money, code) { IsCode = true }); }
        foreach (var sign in new[] { "¢", "c" }) { yield return (sign, new UnitTerm(UnitKind.Money) { Part = 0.01m }); }
    }
}
