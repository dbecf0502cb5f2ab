using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads days that have a name: «رأس السنة الهجرية», "Christmas 2015", "next Thanksgiving".</summary>
internal static class HolidayReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at)
    {
        DirectionTerm? lead = null;
        var first = at;
        if (!walk.Language.JoinsArticle && walk.IsTerm<DirectionTerm>(at, out lead, out var leadHit)) { first = leadHit.Tokens.End; }
        if (!walk.IsTerm<HolidayTerm>(first, out var holiday, out var hit)) { return null; }
        var end = hit.Tokens.End;
        CalendarExpression? year = lead is null ? null : new RelativePeriod(PeriodUnit.Year, lead.Steps);
        var next = walk.IsRole(end, WordRole.Of, out var of) ? of : end;
        var draft = new DateDraft();
        if (RelativePeriodReader.TryRead(walk, next) is { Value: RelativePeriod { Unit: PeriodUnit.Year } relative } period)
        {
            (year, end) = (relative, period.End);
        }
        else if (YearReader.TryRead(walk, next, draft) && draft.WrittenEnd is null)
        {
            (year, end) = (new WrittenStretch(new CalendarDate(draft.Year)), draft.End);
        }
        else if (walk.TryYear(next, out var digits) && digits is >= 1800 and <= 2100)
        {
            (year, end) = (new WrittenStretch(new CalendarDate(digits)), next + 1);
        }
        return new ExpressionReading(end, first == at
            ? ExpressionReading.Front(hit)
            : 0, new HolidayIn(holiday, year, SentenceTense.LooksAhead(walk, at)));
    }
}
