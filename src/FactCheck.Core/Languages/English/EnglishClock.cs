namespace FactCheck.Languages.English;

/// <summary>Parts of the day and time zones.</summary>
internal static class EnglishClock
{
    private static readonly (int From, int To, string Words)[] Parts =
    [
        (3, 6, "dawn,at dawn"), (5, 12, "morning,in the morning,this morning,mornings,in morning"), (10, 10, "midmorning,mid morning,mid-morning"), (12, 12, "noon,midday,at noon,noonish,mid day,12 noon"), (12, 18, "afternoon,in the afternoon,this afternoon,afternoons,in afternoon"), (14, 14, "midafternoon,mid afternoon"),
        (16, 24, "evening,in the evening,this evening,evenings,in evening"), (18, 28, "night,tonight,at night,nighttime,in the night,nights,night - time,in the nighttime,in the night - time"), (24, 24, "midnight,at midnight,mid night"), (11, 13, "lunch time,lunchtime,at lunchtime"),
    ];

    private static readonly (string Offset, string Words)[] Zones = [("Z", "GMT,UTC,greenwich mean time"), ("-05:00", "EST"), ("-04:00", "EDT"), ("-08:00", "PST"), ("-07:00", "PDT"), ("+01:00", "CET"), ("+02:00", "CEST"), ("+03:00", "MSK"), ("", "local time")];

    private static readonly string[] Halves = ["early", "late"];

    /// <summary>Each with the hours of its earlier and its later half.</summary>
    private static readonly (string Word, int From, int Middle, int To)[] Halved = [("morning", 5, 8, 12), ("afternoon", 12, 15, 18), ("evening", 16, 20, 24), ("night", 18, 23, 28)];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (word, from, middle, to) in Halved)
        {
            foreach (var half in Halves)
            {
                var term = half == "early" ? new DayPartTerm(from, middle) : new DayPartTerm(middle, to);
                foreach (var joint in new[] { " ", " - " })
                {
                    foreach (var lead in new[] { "", "in the " })
                    {
                        yield return (lead + half + joint + word, term);
                        yield return (lead + half + joint + word + "s", term);
                    }
                }
            }
        }
        foreach (var (from, to, words) in Parts)
        {
            foreach (var word in words.Split(',')) { yield return (word, new DayPartTerm(from, to)); }
        }
        foreach (var word in new[] { "am", "a.m", "a.m.", "a m" }) { yield return (word, new DayPartTerm(0, 11) { NeedsHour = true }); }
        foreach (var word in new[] { "pm", "p.m", "p.m.", "p m" }) { yield return (word, new DayPartTerm(12, 23) { NeedsHour = true }); }
        // "7ampm": of which half is left open.
        yield return ("ampm", new DayPartTerm(0, 23) { NeedsHour = true });
        foreach (var (offset, words) in Zones)
        {
            foreach (var word in words.Split(',')) { yield return (word, new ZoneTerm(offset)); }
        }
    }
}
