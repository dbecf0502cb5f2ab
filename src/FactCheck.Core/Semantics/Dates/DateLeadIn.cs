using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Takes into a stretch of days the word that leads it in: «من 4 إلى 22 يناير», "between 4 and 22 January".</summary>
internal static class DateLeadIn
{
    public static void TakeIn(in TokenWalk walk, DateDraft draft)
    {
        TakeDayWord(walk, draft);
        // "For three days from today" lasts three days, the first of them today.
        if (draft.Expression is ShiftedDay { Sign: 1 } shift && ShiftReader.IsLength(walk, draft.First))
        {
            (draft.First, draft.Expression) = (draft.First - 1, new LastingFrom(shift.Parts, shift.From ?? ShiftedDay.Days(0)));
        }
        if (draft.LastDay is null && draft.Last is null) { return; }
        // "From the 2nd to the 7th of October".
        var begin = walk.IsArticle(draft.First - 1) ? draft.First - 1 : draft.First;
        for (var i = begin - 1; i >= begin - 2 && walk.Has(i); i--)
        {
            foreach (var hit in walk.Terms.At(i))
            {
                if (hit.Tokens.End != begin || hit.Term is not RoleTerm<WordRole> { Role: WordRole.Between or WordRole.From } word) { continue; }
                if (word.Role == WordRole.From && !draft.IsStretch && draft.Last is null) { continue; }
                (draft.First, draft.FrontLength) = (i, hit.Front.Length);
                return;
            }
        }
    }

    /// <summary>A text that is nothing but «يوم» and a date is all date.</summary>
    private static void TakeDayWord(in TokenWalk walk, DateDraft draft)
    {
        if (draft.First != walk.Range.First + 1 || draft.End != walk.Range.End || draft.FrontLength > 0) { return; }
        if (walk.IsTerm<PeriodTerm>(walk.Range.First, out var period, out var hit) && period is { Unit: PeriodUnit.Day, IsPlural: false })
        {
            (draft.First, draft.FrontLength) = (walk.Range.First, hit.Front.Length);
        }
    }
}
