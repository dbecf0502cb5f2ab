using System.Globalization;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads dates told by their distance from publication: «أمس», «الشهر المقبل», "last year". Without a publication day they are unknown.</summary>
internal static class RelativeDateReader
{
    public static DateDraft? TryRead(in TokenWalk walk, int at, DateOnly? published)
    {
        if (walk.IsTerm<AnchorTerm>(at, out var anchor, out var hit)) { return OfAnchor(anchor, hit, at, published); }
        if (walk.IsTerm<PeriodTerm>(at, out var period, out hit) && !period.IsPlural
            && walk.IsTerm<DirectionTerm>(hit.Tokens.End, out var direction, out var behind)
            && (behind.Front.Particles & Particles.Article) != 0)
        {
            return OfPeriod(period.Unit, direction.Steps, at, behind.Tokens.End, FrontBefore(hit), published);
        }
        if (walk.IsTerm<DirectionTerm>(at, out direction, out hit) && hit.Front.Length == 0 && walk.IsTerm<PeriodTerm>(hit.Tokens.End, out period, out behind) && !period.IsPlural && behind.Front.Length == 0)
        {
            return OfPeriod(period.Unit, direction.Steps, at, behind.Tokens.End, 0, published);
        }
        return null;
    }

    private static DateDraft OfAnchor(AnchorTerm anchor, in TermHit hit, int at, DateOnly? published)
    {
        var draft = new DateDraft { First = at, End = hit.Tokens.End, FrontLength = FrontBefore(hit), Relative = DateSet.Unknown, Edtf = "", Anchor = anchor.Days, AnchorTokens = hit.Tokens };
        if (published is { } day)
        {
            draft.Relative = DateSet.Of(day.AddDays(anchor.Days));
            draft.Edtf = WeekdayReader.Iso(day.AddDays(anchor.Days));
        }
        return draft;
    }

    private static DateDraft? OfPeriod(PeriodUnit unit, int steps, int first, int end, int front, DateOnly? published)
    {
        if (unit is PeriodUnit.Quarter or PeriodUnit.Half) { return null; }
        var draft = new DateDraft { First = first, End = end, FrontLength = front, Relative = DateSet.Unknown, Edtf = "" };
        if (published is not { } day) { return draft; }
        var range = RangeOf(unit, steps, day);
        draft.Relative = DateSet.Of(range);
        draft.Edtf = EdtfOf(unit, range);
        return draft;
    }

    private static DateRange RangeOf(PeriodUnit unit, int steps, DateOnly day)
    {
        switch (unit)
        {
            case PeriodUnit.Day:
                return DateRange.Of(day.AddDays(steps));
            case PeriodUnit.Week or PeriodUnit.Weekend:
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * steps));
                return unit == PeriodUnit.Week ? new DateRange(monday, monday.AddDays(6)) : new DateRange(monday.AddDays(5), monday.AddDays(6));
            case PeriodUnit.Month:
                var month = new DateOnly(day.Year, day.Month, 1).AddMonths(steps);
                return new DateRange(month, month.AddMonths(1).AddDays(-1));
            default:
                var years = unit switch { PeriodUnit.Decade => 10, PeriodUnit.Century => 100, _ => 1 };
                var start = (day.Year / years * years) + (steps * years);
                return new DateRange(new DateOnly(start, 1, 1), new DateOnly(start + years - 1, 12, 31));
        }
    }

    private static string EdtfOf(PeriodUnit unit, DateRange range) => unit switch
    {
        PeriodUnit.Day => WeekdayReader.Iso(range.First),
        PeriodUnit.Month => range.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodUnit.Year => range.First.ToString("yyyy", CultureInfo.InvariantCulture),
        PeriodUnit.Decade => range.First.ToString("yyyy", CultureInfo.InvariantCulture)[..3] + "X",
        PeriodUnit.Century => range.First.ToString("yyyy", CultureInfo.InvariantCulture)[..2] + "XX",
        _ => range.ToString(),
    };

    private static int FrontBefore(in TermHit hit) => (hit.Front.Particles & Particles.Article) != 0 ? Math.Max(0, hit.Front.Length - 2) : hit.Front.Length;
}
