namespace FactCheck.Languages.English;

/// <summary>Days that have a name, after the calendars of the states that keep them.</summary>
internal static class EnglishHolidays
{
    private static readonly (int Month, int Day, string Names)[] Fixed =
    [
        (1, 1, "new year's day,new year,new years,new year day,yuandan"), (2, 2, "groundhog day"), (2, 14, "valentine's day,valentines day"), (3, 8, "international women's day"), (3, 17, "st patrick's day,saint patrick's day"), (4, 1, "april fools' day,april fools day,april fools"), (4, 22, "earth day"),
        (5, 1, "may day"), (6, 19, "juneteenth"), (7, 4, "independence day"), (7, 14, "bastille day"), (10, 31, "halloween"), (11, 11, "veterans day,armistice day,remembrance day"), (12, 24, "christmas eve"), (12, 25, "christmas,christmas day,xmas"), (12, 26, "boxing day"), (12, 31, "new year's eve,new years eve"),
    ];

    private static readonly (int Month, int Nth, DayOfWeek Day, int Offset, string Names)[] Moving =
    [
        (1, 3, DayOfWeek.Monday, 0, "martin luther king day,mlk day,martin luther king jr day"), (2, 3, DayOfWeek.Monday, 0, "presidents day,presidents' day,washington's birthday"), (5, 2, DayOfWeek.Sunday, 0, "mother's day,mothers day"), (5, -1, DayOfWeek.Monday, 0, "memorial day"),
        (6, 3, DayOfWeek.Sunday, 0, "father's day,fathers day"), (9, 1, DayOfWeek.Monday, 0, "labor day,labour day"), (10, 2, DayOfWeek.Monday, 0, "columbus day"), (11, 4, DayOfWeek.Thursday, 0, "thanksgiving,thanksgiving day"),
        (11, 4, DayOfWeek.Thursday, 1, "black friday"), (11, 4, DayOfWeek.Thursday, 4, "cyber monday"),
    ];

    private static readonly (int Days, string Names)[] OfEaster =
    [
        (0, "easter,easter sunday,easter day"), (1, "easter monday"), (-2, "good friday"), (-3, "maundy thursday"), (-7, "palm sunday"), (-46, "ash wednesday"), (-47, "mardi gras,shrove tuesday"), (39, "ascension day"), (49, "pentecost,whit sunday"), (50, "whit monday"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (days, names) in OfEaster)
        {
            yield return (names, new HolidayTerm(0, 0) { EasterDays = days });
        }
        foreach (var (month, day, names) in Fixed)
        {
            yield return (names, new HolidayTerm(month, day));
        }
        foreach (var (month, nth, day, offset, names) in Moving)
        {
            yield return (names, new HolidayTerm(month, nth) { Weekday = day, Offset = offset });
        }
    }
}
