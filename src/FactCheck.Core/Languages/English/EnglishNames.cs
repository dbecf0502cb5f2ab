namespace FactCheck.Languages.English;

/// <summary>The words that stand around names of persons, offices and organisations.</summary>
internal static class EnglishNames
{
    private static readonly (TitleOwner Owner, string Words)[] Titles =
    [
        (TitleOwner.State, "president,prime minister,premier,chancellor,king,queen,crown prince,foreign minister,secretary of state,foreign secretary,defence minister,defense minister,defence secretary,defense secretary,secretary of defense,interior minister,finance minister,treasury secretary,energy minister,oil minister,health minister,trade minister,economy minister,justice minister,emperor,emir,sultan"),
        (TitleOwner.Organisation, "secretary-general,secretary general,director-general,director general,managing director,executive director,high commissioner,commissioner-general,chief executive,chief executive officer,CEO"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (owner, words) in Titles)
        {
            yield return (words, new TitleTerm(owner));
        }
    }
}
