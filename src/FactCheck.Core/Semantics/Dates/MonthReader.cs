using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads the month of a date: its name, two names of it side by side («آب/ أغسطس»), or its number («شهر 10», «الشهر التاسع»).</summary>
internal static class MonthReader
{
    public static bool IsMonth(in TokenWalk walk, int at) =>
        walk.IsTerm<MonthTerm>(at, out _, out _) || IsMonthWord(walk, at, out _);

    /// <summary>«شهر» before a month's name or number, "the month of".</summary>
    public static bool IsMonthWord(in TokenWalk walk, int at, out int next)
    {
        next = at;
        if (!walk.IsTerm<PeriodTerm>(at, out var period, out var hit) || period is not { Unit: PeriodUnit.Month, IsPlural: false }
            || (hit.Front.Particles & Particles.Article) != 0) { return false; }
        var of = !walk.Language.JoinsArticle && walk.IsRole(hit.Tokens.End, WordRole.Of, out var behind) ? behind : hit.Tokens.End;
        if (!walk.IsTerm<MonthTerm>(of, out _, out _) && !(of == hit.Tokens.End && IsMonthNumber(walk, of, out _, out _))) { return false; }
        next = of;
        return true;
    }

    /// <summary>«شهر 10», «شهر عشرة».</summary>
    private static bool IsMonthNumber(in TokenWalk walk, int at, out int month, out int end)
    {
        (month, end) = (0, at);
        if (!walk.Language.JoinsArticle || !NumberReader.TrySum(walk, at, out var number) || number.FrontLength > 0 || !number.Value.IsExact
            || number.Written is not (>= 1 and <= 12) || number.Decimals > 0) { return false; }
        (month, end) = ((int)number.Written, number.Tokens.End);
        return (!walk.IsTerm<UnitTerm>(end, out _, out _)
            || walk.IsTerm<PeriodTerm>(end, out _, out var year) && walk.TryYear(year.Tokens.End, out _))
            && !walk.IsTerm<MonthTerm>(end, out _, out _) && !walk.IsAny(end, "-/.");
    }

    private static bool TryMonthNumber(in TokenWalk walk, int at, DateDraft draft, out int next)
    {
        if (walk.IsTerm<MonthTerm>(at, out _, out _) || !IsMonthNumber(walk, at, out var month, out next))
        {
            next = at;
            return false;
        }
        draft.Month = month;
        return true;
    }

    /// <summary>«الشهر التاسع» of a year.</summary>
    private static bool TryNumberedMonth(in TokenWalk walk, int at, DateDraft draft, out int next)
    {
        next = at;
        if (!walk.IsTerm<PeriodTerm>(at, out var period, out var hit) || period is not { Unit: PeriodUnit.Month, IsPlural: false }
            || (hit.Front.Particles & Particles.Article) == 0) { return false; }
        if (!OrdinalReader.TryRead(walk, hit.Tokens.End, out var month, out var end, out _) || month > 12) { return false; }
        if (!walk.IsTerm<PeriodTerm>(end, out var year, out _) || year is not { Unit: PeriodUnit.Year, IsPlural: false }) { return false; }
        (draft.Month, next) = (month, end);
        return true;
    }

    /// <summary>A month's name, or two names of it side by side.</summary>
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft, out int next)
    {
        next = at;
        if (IsMonthWord(walk, at, out var name))
        {
            if (TryMonthNumber(walk, name, draft, out next)) { return true; }
            at = name;
        }
        else if (TryNumberedMonth(walk, at, draft, out next)) { return true; }
        if (!walk.IsTerm<MonthTerm>(at, out var month, out var hit) || (hit.Front.Particles & Particles.Article) != 0) { return false; }
        Add(walk, draft, month, hit);
        draft.Month = month.Month;
        draft.Calendar = month.Calendar;
        next = hit.Tokens.End;
        if (walk.Is(next, '.') && walk.IsAttached(next) && walk.IsNumber(next + 1)) { next++; }
        // «سبتمبر أيلول», as one large agency writes it
        if (walk.IsTerm<MonthTerm>(next, out var same, out var sameHit) && same.Month == month.Month && same.Calendar == month.Calendar
            && sameHit.Front.Length == 0 && (month.Systems & same.Systems) == 0)
        {
            Add(walk, draft, same, sameHit);
            next = sameHit.Tokens.End;
            return true;
        }
        var bracket = walk.Is(next, '(');
        if (!bracket && !walk.IsAny(next, "/-–")) { return true; }
        if (!walk.IsTerm<MonthTerm>(next + 1, out var second, out var secondHit) || secondHit.Front.Length > 0) { return true; }
        // Two names of one system are two months: «يونيو/يوليو».
        if (month.Systems == MonthSystems.None || second.Systems == MonthSystems.None || (month.Systems & second.Systems) != 0) { return true; }
        if (bracket && !walk.Is(secondHit.Tokens.End, ')')) { return true; }
        Add(walk, draft, second, secondHit);
        next = secondHit.Tokens.End + (bracket ? 1 : 0);
        return true;
    }

    private static void Add(in TokenWalk walk, DateDraft draft, MonthTerm month, in TermHit hit)
    {
        var tokens = walk.Tokens;
        var start = tokens[hit.Tokens.First].Start + hit.Front.Length;
        var span = tokens.Text.ToSource(start, tokens[hit.Tokens.End - 1].End - start);
        draft.Add(span, month);
    }
}
