namespace FactCheck.Languages.English;

/// <summary>Parts of the day and time zones.</summary>
internal static class EnglishClock
{
    private static readonly (int From, int To, string Words)[] Parts =
    [
        (3, 6, "dawn,at dawn"), (5, 12, "morning,in the morning,this morning,early morning,in the early morning,mornings"), (10, 10, "midmorning,mid morning,mid-morning"), (12, 12, "noon,midday,at noon,noonish,mid day,12 noon"), (12, 18, "afternoon,in the afternoon,this afternoon,afternoons"), (14, 14, "midafternoon,mid afternoon"),
        (16, 24, "evening,in the evening,this evening,evenings"), (18, 28, "night,tonight,at night,nighttime,in the night,nights"), (24, 24, "midnight,at midnight,mid night"), (11, 13, "lunch time,lunchtime,at lunchtime"),
    ];

    private static readonly (string Offset, string Words)[] Zones = [("Z", "GMT,UTC,greenwich mean time"), ("-05:00", "EST"), ("-04:00", "EDT"), ("-08:00", "PST"), ("-07:00", "PDT"), ("+01:00", "CET"), ("+02:00", "CEST"), ("+03:00", "MSK"), ("", "local time")];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (from, to, words) in Parts)
        {
            foreach (var word in words.Split(',')) { yield return (word, new DayPartTerm(from, to)); }
        }
        foreach (var word in new[] { "am", "a.m", "a.m.", "a m" }) { yield return (word, new DayPartTerm(0, 12) { NeedsHour = true }); }
        foreach (var word in new[] { "pm", "p.m", "p.m.", "p m" }) { yield return (word, new DayPartTerm(12, 24) { NeedsHour = true }); }
        foreach (var (offset, words) in Zones)
        {
            foreach (var word in words.Split(',')) { yield return (word, new ZoneTerm(offset)); }
        }
    }
}
