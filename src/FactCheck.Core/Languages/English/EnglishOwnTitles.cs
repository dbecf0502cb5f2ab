namespace FactCheck.Languages.English;

/// <summary>Titles whose state or organisation is named before: with its pronoun, or alone before a name.</summary>
internal static class EnglishOwnTitles
{
    private static readonly (string Title, string Words)[] Titles =
    [
        ("president", "its president,whose president"), ("prime minister", "its prime minister,whose prime minister"), ("foreign minister", "its foreign minister"), ("chancellor", "its chancellor"), ("king", "its king"),
        ("secretary-general", "its secretary-general,its secretary general,secretary-general,secretary general"), ("director-general", "its director-general,its director general,director-general,director general"), ("managing director", "its managing director,managing director"),
        ("executive director", "its executive director,executive director"), ("chair", "its chair,its chairman,its chairwoman,chair,chairman,chairwoman"), ("chief", "its chief,its head"), ("governor", "its governor,governor"), ("commissioner-general", "its commissioner-general,commissioner-general"),
        ("president", "bank's president,commission's president,parliament's president"), ("managing director", "fund's managing director"), ("governor", "bank's governor"),
        ("secretary-general", "alliance's secretary-general,alliance's secretary general,league's secretary-general,organisation's secretary-general,organization's secretary-general"),
        ("director-general", "agency's director-general,agency's director general,watchdog's director general,organisation's director-general,organization's director-general"),
        ("chief", "alliance's chief,bank's chief,fund's chief,agency's chief,watchdog's chief,league's chief,organisation's chief,organization's chief"),
    ];

    /// <summary>Titles that stand without their state, in the words that the whole title begins with; those kept out of courtesy, such as «الرئيس», are not among them.</summary>
    private const string Bare =
        "prime minister,foreign minister,defence minister,defense minister,interior minister,finance minister";

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (title, words) in Titles)
        {
            yield return (words, new OwnTitleTerm(title));
        }
        foreach (var title in Bare.Split(',')) { yield return (title, new OwnTitleTerm(title, IsBare: true)); }
    }
}
