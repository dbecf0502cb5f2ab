using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Dates that share what one of them leaves out: «الإثنين 5 فيفري والثلاثاء 6 فيفري 2017».</summary>
internal static class DateNeighbours
{
    private const int Near = 4;

    /// <summary>Gives a date without a year the year of the one that it is joined to.</summary>
    public static void CarryYears(in TokenWalk walk, List<DateDraft> drafts)
    {
        for (var i = drafts.Count - 2; i >= 0; i--)
        {
            var (date, next) = (drafts[i], drafts[i + 1]);
            if (date.Expression is PartOf { Whole: WrittenStretch { Date: { Year: null, Month: { } month } part, YearSteps: null } } early
                && EndOf(next) is { Year: { } year, Month: { } last } end && part.Calendar == end.Calendar && next.First - date.End <= Near
                && AreJoined(walk, date.End, next.First))
            {
                date.Expression = early with { Whole = new WrittenStretch(part with { Year = month > last ? year - 1 : year }) };
                continue;
            }
            if (date is { Year: null, Month: not null, Expression: null, Direction: null, YearSteps: null }
                && next is { Year: not null, Month: not null, Expression: null }
                && date.Calendar == next.Calendar && next.First - date.End <= Near && AreJoined(walk, date.End, next.First))
            {
                date.Year = date.Month > next.Month ? next.Year - 1 : next.Year;
            }
        }
    }

    /// <summary>Gives a day of "that month" the month and year of the date before it, which may stand in an earlier sentence; what has none and needs one is no date.</summary>
    /// <param name="drafts">The dates of a sentence.</param>
    /// <param name="before">The last date of the sentences before that names its month.</param>
    public static void CarryMonths(List<DateDraft> drafts, ref DateDraft? before)
    {
        foreach (var date in drafts)
        {
            if (date is { IsOfMonthBefore: true, Month: null } && before is not null)
            {
                (date.Year, date.Month, date.Calendar, date.YearSteps) = (before.Year, before.Month, before.Calendar, before.YearSteps);
            }
            if (date is { Month: not null, Expression: null }) { before = date; }
        }
        drafts.RemoveAll(d => d is { NeedsMonth: true, Month: null });
    }

    /// <summary>The month and year of the second: "from early January to June 2023", "to early June 2023".</summary>
    private static Values.CalendarDate? EndOf(DateDraft next) =>
        next.Expression is PartOf { Whole: WrittenStretch { Date: var part } }
            ? part
            : next is { Expression: null, Year: { } year, Month: { } month }
            ? new Values.CalendarDate(year, month) { Calendar = next.Calendar }
            : null;

    private static bool AreJoined(in TokenWalk walk, int from, int to)
    {
        if (from == to) { return true; }
        for (var i = from; i < to; i++)
        {
            if (walk.IsRole(i, WordRole.And, out _) || walk.IsRole(i, WordRole.To, out _) || walk.IsAny(i, "-–،,/")) { continue; }
            if (walk.IsTerm<PeriodTerm>(i, out var period, out _) && period.Unit == PeriodUnit.Day) { continue; }
            return false;
        }
        return true;
    }
}
