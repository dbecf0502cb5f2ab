using FactCheck.Values;

namespace FactCheck.Languages.English;

/// <summary>Months, weekdays and the words of relative dates.</summary>
internal static class EnglishCalendar
{
    private static readonly string[] Months =
    [
        "january,jan", "february,feb", "march,mar", "april,apr", "may", "june,jun", "july,jul", "august,aug", "september,sep,sept", "october,oct", "november,nov", "december,dec",
    ];

    private static readonly (int Month, string Names)[] Hijri =
    [
        (1, "muharram"), (2, "safar"), (3, "rabi al-awwal,rabi' al-awwal,rabi al-awal,rabi i"), (4, "rabi al-thani,rabi' al-thani,rabi al-akhir,rabi ii"), (5, "jumada al-awwal,jumada al-ula,jumada al-awal,jumada i"), (6, "jumada al-thani,jumada al-akhira,jumada al-thaniya,jumada ii"),
        (7, "rajab"), (8, "shaban,sha'ban,shaaban"), (9, "ramadan"), (10, "shawwal"), (11, "dhu al-qadah,dhu al-qidah,dhul qadah,dhul qa'dah,dhu al-qa'dah,dhul-qadah"), (12, "dhu al-hijjah,dhu al-hijja,dhul hijjah,dhul-hijjah,dhul hijja,dhul-hijja"),
    ];

    private static readonly (DayOfWeek Day, string Names)[] Weekdays =
    [
        (DayOfWeek.Sunday, "sunday,sun"), (DayOfWeek.Monday, "monday,mon"), (DayOfWeek.Tuesday, "tuesday,tue,tues"), (DayOfWeek.Wednesday, "wednesday,wed"),
        (DayOfWeek.Thursday, "thursday,thu,thur,thurs"), (DayOfWeek.Friday, "friday,fri"), (DayOfWeek.Saturday, "saturday,sat"),
    ];

    private static readonly string[] DayParts = ["mornings", "afternoons", "evenings", "nights"];

    private static readonly (int Days, string Words)[] Anchors =
    [
        (0, "today"), (-1, "yesterday"), (1, "tomorrow,tmr,tmrw"), (-2, "the day before yesterday,day before yesterday"), (2, "the day after tomorrow,day after tomorrow"),
    ];

    private static readonly (PeriodUnit Unit, string One, string Many)[] Periods =
    [
        (PeriodUnit.Day, "day", "days"), (PeriodUnit.Week, "week", "weeks"), (PeriodUnit.Weekend, "weekend", "weekends"), (PeriodUnit.Month, "month", "months"),
        (PeriodUnit.Quarter, "quarter", "quarters"), (PeriodUnit.Half, "half", "halves"), (PeriodUnit.Year, "year", "years"), (PeriodUnit.Decade, "decade", "decades"), (PeriodUnit.Century, "century", "centuries"),
    ];

    private static readonly (DateEdge Edge, bool IsBehind, string Words)[] Edges =
    [
        (DateEdge.From, false, "since,starting,starting on,starting from,beginning,beginning on,as of,as from,on or after,later than or in,effective"), (DateEdge.From, true, "or later,and later,or after,and after,onwards,onward,and greater,or greater,and up,and newer"),
        (DateEdge.After, false, "after,later than,newer than"), (DateEdge.Before, false, "before,earlier than,sooner than,prior to,older than"),
        (DateEdge.Until, false, "until,till,til,through,by,up to,up until,no later than,not later than,on or before,earlier than or in,ending,ending on"), (DateEdge.Until, true, "or earlier,and earlier,or before,and before,or older"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        for (var i = 0; i < Months.Length; i++)
        {
            foreach (var name in Months[i].Split(',')) { yield return (name, new MonthTerm(i + 1) { NeedsCompany = name is "may" or "march" or "mar" or "jan" or "dec" or "jun" or "sep" }); }
        }
        foreach (var (month, names) in Hijri)
        {
            yield return (names, new MonthTerm(month, MonthSystems.None, CalendarSystem.Hijri) { NeedsCompany = true });
        }
        foreach (var (day, names) in Weekdays)
        {
            foreach (var name in names.Split(',')) { yield return (name, new WeekdayTerm(day) { NeedsArticle = name is "sun" or "sat" or "wed" or "mon" or "fri" }); }
            // "On Mondays", "Friday mornings".
            var plural = names.Split(',')[0] + "s";
            yield return (plural, new WeekdayTerm(day) { IsPlural = true });
            foreach (var words in new[] { plural, "on " + plural }.Concat(DayParts.Select(p => names.Split(',')[0] + " " + p))) { yield return (words, new RepeatTerm(1, DurationUnit.Week)); }
        }
        foreach (var (days, words) in Anchors)
        {
            yield return (words, new AnchorTerm(days));
        }
        foreach (var (unit, one, many) in Periods)
        {
            yield return (one, new PeriodTerm(unit));
            yield return (many, new PeriodTerm(unit) { IsPlural = true });
        }
        foreach (var term in ToldTerms()) { yield return term; }
        foreach (var (edge, behind, words) in Edges)
        {
            yield return (words, new EdgeTerm(edge, behind));
        }
        foreach (var word in new[] { "AD", "A.D.", "CE" }) { yield return (word, new EraTerm(Era.Common)); }
        foreach (var word in new[] { "BC", "B.C.", "BCE" }) { yield return (word, new EraTerm(Era.BeforeCommon)); }
        foreach (var word in new[] { "AH", "hijri" }) { yield return (word, new EraTerm(Era.Hijri)); }
    }

    private static IEnumerable<(string, Term)> ToldTerms()
    {
        foreach (var word in new[] { "last", "the last" }) { yield return (word, new DirectionTerm(-1) { IsLast = true }); }
        foreach (var word in new[] { "past", "previous", "the past", "the previous", "this past" }) { yield return (word, new DirectionTerm(-1) { IsNearest = word.EndsWith("past", StringComparison.Ordinal) }); }
        foreach (var word in new[] { "this", "current" }) { yield return (word, new DirectionTerm(0) { IsDemonstrative = true }); }
        foreach (var word in new[] { "next", "coming", "upcoming", "following", "the next", "this coming" }) { yield return (word, new DirectionTerm(1) { IsNearest = word.EndsWith("coming", StringComparison.Ordinal) }); }
        foreach (var (part, words) in new[]
        {
            (1, "early,early in,beginning of,start of,earlier"), (2, "mid,middle of"), (3, "late,late in,end of,later"), (4, "rest,rest of,the rest of"),
        })
        {
            yield return (words, new PartTerm(part));
        }
        foreach (var (season, words) in new[] { (1, "spring"), (2, "summer"), (3, "autumn,fall"), (4, "winter") })
        {
            yield return (words, new SeasonTerm(season));
        }
        foreach (var (tens, word) in new[] { (20, "twenties"), (30, "thirties"), (40, "forties"), (50, "fifties"), (60, "sixties"), (70, "seventies"), (80, "eighties"), (90, "nineties") })
        {
            yield return (word, new DecadeTerm(tens));
        }
        foreach (var (steps, words) in new[] { (0, "now,right now,currently,at present,at the moment"), (-1, "recently,lately"), (1, "soon,shortly") })
        {
            yield return (words, new DeicticTerm(steps));
        }
        foreach (var (unit, words) in new[]
        {
            (DurationUnit.Day, "daily,everyday,nightly"), (DurationUnit.Week, "weekly"), (DurationUnit.Month, "monthly"), (DurationUnit.Quarter, "quarterly"), (DurationUnit.Year, "yearly,annually,annual"), (DurationUnit.Hour, "hourly"),
        })
        {
            yield return (words, new RepeatTerm(1, unit));
        }
        foreach (var (count, unit, words) in new[]
        {
            (1, DurationUnit.Week, "on weekends,on the weekends,at weekends"), (2, DurationUnit.Week, "biweekly,bi-weekly,fortnightly"), (2, DurationUnit.Month, "bimonthly,bi-monthly"), (6, DurationUnit.Month, "semiannual,semi-annual,semiannually,semi-annually,biannual,biannually,half-yearly,twice-yearly"),
            (2, DurationUnit.Year, "biennial,biennially"), (3, DurationUnit.Year, "triennial"), (4, DurationUnit.Year, "quadrennial"),
        })
        {
            yield return (words, new RepeatTerm(count, unit));
        }
        foreach (var word in new[] { "fiscal year", "financial year", "school year", "academic year", "fiscal" }) { yield return (word, new FiscalYearTerm(IsAbbreviated: false)); }
        foreach (var word in new[] { "FY", "SY", "AY" }) { yield return (word, new FiscalYearTerm(IsAbbreviated: true)); }
        foreach (var term in EnglishHolidays.Terms()) { yield return term; }
    }
}
