using FactCheck.Values;

namespace FactCheck.Languages.English;

/// <summary>Units of figures: percentages, time, and what <see cref="EnglishMoney"/> and <see cref="EnglishMeasures"/> list.</summary>
internal static class EnglishUnits
{
    private static readonly (DurationUnit Unit, string One, string Many)[] Times =
    [
        (DurationUnit.Second, "second,sec,moment", "seconds,secs,moments"), (DurationUnit.Minute, "minute,min", "minutes,mins"), (DurationUnit.Hour, "hour,hr,h", "hours,hrs"), (DurationUnit.Day, "day", "days"), (DurationUnit.Week, "week,wk", "weeks,wks"),
        (DurationUnit.Month, "month", "months"), (DurationUnit.Quarter, "quarter", "quarters"), (DurationUnit.Year, "year,yr,y", "years,yrs"), (DurationUnit.Decade, "decade", "decades"), (DurationUnit.Century, "century", "centuries"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var word in new[] { "%", "percent", "percents", "per cent", "per cents", "pct", "pc", "p.c.", "percentage" }) { yield return (word, new UnitTerm(UnitKind.Percent, "%") { MayLead = word == "%" }); }
        foreach (var word in new[] { "percentage point", "percentage points" }) { yield return (word, new UnitTerm(UnitKind.Percent, "pp")); }
        foreach (var (unit, one, many) in Times)
        {
            yield return (one, new UnitTerm(UnitKind.Duration) { Time = unit });
            yield return (many, new UnitTerm(UnitKind.Duration) { Time = unit, IsPlural = true });
        }
        yield return ("fortnight", new UnitTerm(UnitKind.Duration) { Time = DurationUnit.Week, Scale = 2 });
        yield return ("fortnights", new UnitTerm(UnitKind.Duration) { Time = DurationUnit.Week, Scale = 2, IsPlural = true });
        foreach (var term in EnglishMoney.Terms()) { yield return term; }
        foreach (var term in EnglishMeasures.Terms()) { yield return term; }
    }
}
