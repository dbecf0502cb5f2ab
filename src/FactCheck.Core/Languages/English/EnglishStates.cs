namespace FactCheck.Languages.English;

/// <summary>Words that tell which state's money an article means where the currency's name is that of several.</summary>
internal static class EnglishStates
{
    private static readonly (string Currency, string Words)[] States =
    [
        ("EGP", "egypt,egyptian,cairo"), ("SDG", "sudan,sudanese,khartoum"), ("GBP", "britain,british,united kingdom,london,england,scotland"), ("SAR", "saudi,saudi arabia,riyadh"), ("QAR", "qatar,qatari,doha"), ("OMR", "oman,omani,muscat"), ("YER", "yemen,yemeni,sanaa"), ("IRR", "iran,iranian,tehran"),
        ("KWD", "kuwait,kuwaiti"), ("JOD", "jordan,jordanian,amman"), ("IQD", "iraq,iraqi,baghdad"), ("BHD", "bahrain,bahraini,manama"), ("LYD", "libya,libyan,tripoli"), ("TND", "tunisia,tunisian,tunis"), ("DZD", "algeria,algerian,algiers"), ("RSD", "serbia,serbian,belgrade"), ("AED", "emirates,emirati,uae,dubai,abu dhabi"),
        ("MAD", "morocco,moroccan,rabat"), ("SYP", "syria,syrian,damascus"), ("LBP", "lebanon,lebanese,beirut"), ("TRY", "turkey,turkish,ankara,istanbul"), ("CHF", "switzerland,swiss,geneva,zurich"), ("KES", "kenya,kenyan,nairobi"), ("UGX", "uganda,ugandan"), ("TZS", "tanzania,tanzanian"), ("SOS", "somalia,somali,mogadishu"),
        ("INR", "india,indian,delhi,mumbai"), ("PKR", "pakistan,pakistani,islamabad"), ("LKR", "sri lanka"), ("NPR", "nepal"), ("CAD", "canada,canadian,toronto,ottawa"), ("AUD", "australia,australian,sydney,canberra"), ("HKD", "hong kong"), ("SGD", "singapore"), ("NZD", "new zealand,auckland"), ("XOF", "senegal,ivory coast,mali,niger,benin,togo"), ("XAF", "cameroon,chad,gabon"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (currency, words) in States)
        {
            yield return (words, new CountryTerm(currency));
        }
    }
}
