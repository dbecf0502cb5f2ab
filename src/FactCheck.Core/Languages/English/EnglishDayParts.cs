namespace FactCheck.Languages.English;

/// <summary>
/// Morning, afternoon, evening and night, early and late. By itself each means four hours, as TIMEX has it; with an hour before it
/// each takes in more: "five in the morning", "eleven in the evening".
/// </summary>
internal static class EnglishDayParts
{
    /// <summary>Each with the hours that may go with it, the hour between its halves, and the four that it means.</summary>
    private static readonly (string Word, int From, int Middle, int To, int Usual)[] Parts =
    [
        ("morning", 5, 8, 12, 8), ("afternoon", 12, 15, 18, 12), ("evening", 16, 20, 24, 16), ("night", 18, 23, 28, 20),
    ];

    private static readonly string[] NightTimes = ["nighttime", "night time", "night - time"];

    private static readonly string[] DayTimes = ["daytime", "day time", "day - time"];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (word, from, middle, to, usual) in Parts)
        {
            var whole = new DayPartTerm(from, to) { Usual = (usual, usual + 4) };
            var (early, late) = (new DayPartTerm(from, middle) { Usual = (usual, usual + 2) }, new DayPartTerm(middle, to) { Usual = (usual + 2, usual + 4) });
            foreach (var lead in new[] { "", "in the ", "in ", "this ", "during the " })
            {
                yield return (lead + word, whole);
                if (lead is not "this ") { yield return (lead + word + "s", whole); }
                foreach (var joint in new[] { " ", " - " })
                {
                    foreach (var (half, term) in new[] { ("early", early), ("late", late) })
                    {
                        yield return (lead + half + joint + word, term);
                        yield return (lead + half + joint + word + "s", term);
                    }
                }
            }
        }
        var night = new DayPartTerm(18, 28) { Usual = (20, 24) };
        foreach (var word in new[] { "tonight", "at night", "by night" }) { yield return (word, night); }
        foreach (var lead in new[] { "", "in the ", "during the ", "at ", "in " })
        {
            foreach (var word in NightTimes) { yield return (lead + word, night with { Usual = (0, 8) }); }
            foreach (var word in DayTimes) { yield return (lead + word, new DayPartTerm(8, 18)); }
        }
        yield return ("during the day", new DayPartTerm(8, 18));
    }
}
