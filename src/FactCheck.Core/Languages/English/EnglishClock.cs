namespace FactCheck.Languages.English;

/// <summary>Times of day with a name, and time zones.</summary>
internal static class EnglishClock
{
    private static readonly (int From, int To, string Words)[] Parts =
    [
        (3, 6, "dawn,at dawn"), (10, 10, "midmorning,mid morning,mid-morning"), (12, 12, "noon,midday,at noon,noonish,mid day,12 noon"), (14, 14, "midafternoon,mid afternoon,mid-afternoon"), (24, 24, "midnight,at midnight,mid night"),
        (8, 12, "breakfast time,breakfasttime,at breakfast time,at breakfast-time,brunch time"), (11, 13, "lunch time,lunchtime,at lunchtime,at lunch time"), (16, 20, "dinner time,dinnertime,at dinnertime,at dinner time"), (8, 18, "business hours,during business hours,office hours,during office hours"),
    ];

    private static readonly (string Offset, string Words)[] Zones = [("Z", "GMT,UTC,greenwich mean time"), ("-05:00", "EST"), ("-04:00", "EDT"), ("-08:00", "PST"), ("-07:00", "PDT"), ("+01:00", "CET"), ("+02:00", "CEST"), ("+03:00", "MSK"), ("", "local time")];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var term in EnglishDayParts.Terms()) { yield return term; }
        foreach (var (from, to, words) in Parts)
        {
            yield return (words, new DayPartTerm(from, to));
        }
        foreach (var word in new[] { "am", "a.m", "a.m.", "a m" }) { yield return (word, new DayPartTerm(0, 11) { NeedsHour = true }); }
        foreach (var word in new[] { "pm", "p.m", "p.m.", "p m" }) { yield return (word, new DayPartTerm(12, 23) { NeedsHour = true }); }
        // "7ampm": of which half is left open.
        yield return ("ampm", new DayPartTerm(0, 23) { NeedsHour = true });
        foreach (var (offset, words) in Zones)
        {
            yield return (words, new ZoneTerm(offset));
        }
    }
}
