using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads a year, a month, a week or the like that a larger expression is about.</summary>
internal static class StretchReader
{
    public static bool TryRead(in TokenWalk walk, int at, out CalendarExpression stretch, out int end)
    {
        (stretch, end) = (null!, at);
        if (!walk.Has(at)) { return false; }
        Keep(RelativePeriodReader.TryRead(walk, at), ref stretch, ref end);
        Keep(NthReader.TryPeriodFirst(walk, at), ref stretch, ref end);
        Keep(SeasonReader.TryRead(walk, at), ref stretch, ref end);
        Keep(CenturyReader.TryRead(walk, at), ref stretch, ref end);
        Keep(FiscalYearReader.TryRead(walk, at), ref stretch, ref end);
        if (!walk.IsNumber(at) && walk.Terms.KindsAt(at) == TermKinds.None && !walk.IsWord(at)) { return end > at; }
        var draft = new DateDraft();
        if (WrittenDateReader.TryMonthFirst(walk, at, draft, bare: true) && draft.End > end)
        {
            (stretch, end) = (new WrittenStretch(draft.Written, draft.YearSteps), draft.End);
        }
        draft = new DateDraft();
        if (TryYear(walk, at, draft) && draft.End > end) { (stretch, end) = (new WrittenStretch(draft.Written), draft.End); }
        if (end == at && IsThisPeriod(walk, at, out var unit, out var behind)) { (stretch, end) = (new RelativePeriod(unit, 0), behind); }
        return end > at;
    }

    private static bool TryYear(in TokenWalk walk, int at, DateDraft draft)
    {
        if (YearReader.TryRead(walk, at, draft)) { return draft.WrittenEnd is null; }
        if (!walk.TryYear(at, out var year) || year is < 1800 or > 2100) { return false; }
        (draft.Year, draft.End) = (year, at + 1);
        return true;
    }

    /// <summary>«النصف الثاني من العام»: the one that publication lies in.</summary>
    private static bool IsThisPeriod(in TokenWalk walk, int at, out PeriodUnit unit, out int end)
    {
        (unit, end) = (default, at);
        if (walk.IsArticle(at)) { at++; }
        // «السنة الدراسية» is no year
        if (!walk.IsTerm<PeriodTerm>(at, out var period, out var hit) || period.IsPlural || period.Unit == PeriodUnit.Day
            || walk.IsRole(hit.Tokens.End, DateRole.DayName, out _)) { return false; }
        if ((hit.Front.Particles & Particles.Article) == 0 && walk.Language.JoinsArticle) { return false; }
        (unit, end) = (period.Unit, hit.Tokens.End);
        return true;
    }

    private static void Keep(ExpressionReading? reading, ref CalendarExpression stretch, ref int end)
    {
        if (reading is { } found && found.End > end) { (stretch, end) = (found.Value, found.End); }
    }
}
