using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads years that stand alone: «عام 2024», «في 2024», «1446هـ», "2024 AD", «2013-2014».</summary>
internal static class YearReader
{
    /// <summary>Two figures from this on are a year of the last century behind the word for one; fewer may be years of age or of a term.</summary>
    private const int FirstShortYear = 40;

    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft)
    {
        var next = at;
        var isNamed = walk.IsTerm<PeriodTerm>(at, out var period, out var hit) && period is { Unit: PeriodUnit.Year, IsPlural: false };
        if (isNamed) { next = hit.Tokens.End; }
        if (TryOldYear(walk, at, next, draft)) { return true; }
        if (isNamed && (TryYearOfCentury(walk, next, draft) || TryEraFirst(walk, next, draft)))
        {
            (draft.First, draft.FrontLength) = (at, ExpressionReading.Front(hit));
            return true;
        }
        if (period is { Unit: PeriodUnit.Year, Count: 2 } && TryTwoYears(walk, hit, draft)) { return true; }
        var end = next + 1;
        var isShort = walk.TryYear(next, out var season) && IsShortYear(walk, next + 1, season);
        if (!walk.TryYear(next, out var year)
            && !((isNamed || walk.IsRole(at - 1, WordRole.In, out _)) && YearWords.TryRead(walk, next, out year, out end)
            && (isNamed || year is >= 1900 and <= 2100))
            || !isShort && IsInsideChain(walk, next)) { return false; }
        draft.Year = year;
        draft.First = at;
        draft.FrontLength = isNamed ? ExpressionReading.Front(hit) : 0;
        draft.End = EraReader.Skip(walk, end, draft);
        var hasEra = draft.End > end;
        if (!hasEra && year is >= 1300 and <= 1500 && isNamed && walk.Language.JoinsArticle) { draft.Calendar = CalendarSystem.Gregorian; }
        if (isNamed || hasEra || IsIntroduced(walk, at, draft.End) || isShort || IsBracketed(walk, next) || IsSeason(walk, next)
            || LeadsToYear(walk, next, end))
        {
            if (year is < 1500 && !hasEra && !isNamed) { return false; }
            ReadSecond(walk, draft);
            return true;
        }
        return false;
    }

    /// <summary>«لسنة 92», «عام 67»: two figures behind the word for a year, which no noun follows that they could count, are of the last century.</summary>
    private static bool TryYearOfCentury(in TokenWalk walk, int at, DateDraft draft)
    {
        if (!walk.Language.JoinsArticle || !walk.TryInteger(at, out var year) || walk.Tokens[at].Length != 2 || year < FirstShortYear
            || walk.IsAttached(at) || walk.IsPartOfNumber(at) || IsInsideChain(walk, at)) { return false; }
        if (walk.IsAny(at + 1, "%٪-–/") || walk.IsTerm<UnitTerm>(at + 1, out _, out _) || walk.IsTerm<NumeralTerm>(at + 1, out _, out _)
            || walk.IsWord(at + 1) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(at + 1), year)) { return false; }
        (draft.Year, draft.End) = (1900 + year, at + 1);
        return true;
    }

    /// <summary>«العام الهجري الحالي 1438»: the era before the year.</summary>
    private static bool TryEraFirst(in TokenWalk walk, int at, DateDraft draft)
    {
        if (!walk.IsTerm<EraTerm>(at, out var era, out var hit) || era.Era == Era.BeforeCommon || walk.Tokens[at].Length == 1) { return false; }
        var next = walk.IsTerm<DirectionTerm>(hit.Tokens.End, out _, out var direction) ? direction.Tokens.End : hit.Tokens.End;
        if (!walk.TryYear(next, out var year) || IsInsideChain(walk, next)) { return false; }
        (draft.Year, draft.Calendar) = (year, era.Era == Era.Hijri ? CalendarSystem.Hijri : CalendarSystem.Gregorian);
        draft.End = EraReader.Skip(walk, next + 1, draft);
        return true;
    }

    /// <summary>«44 ق.م», "AD 79", "44 BC": a year of any length, where more than one letter tells from where it is counted.</summary>
    private static bool TryOldYear(in TokenWalk walk, int at, int next, DateDraft draft)
    {
        if (!walk.IsNumber(next)) { return false; }
        var leads = walk.IsTerm<EraTerm>(next - 1, out var era, out var hit) && hit.Tokens.Count == 1 && walk.Tokens[next - 1].Length > 1
            && at == next;
        var digits = next;
        if (walk.Tokens[digits].Length > 4 || walk.IsPartOfNumber(digits) || !walk.TryInteger(digits, out var year) || year == 0) { return false; }
        if (!leads && (!walk.IsTerm(digits + 1, out era, out hit) || hit.Tokens.Count == 1 && walk.Tokens[digits + 1].Length == 1
            || era.Era == Era.Hijri && walk.Tokens[digits].Length < 3)) { return false; }
        if (leads && era!.Era == Era.Hijri || char.IsAsciiLetterLower(walk.Tokens.FirstChar(hit.Tokens.First))) { return false; }
        (draft.First, draft.FrontLength, draft.Year, draft.Calendar) = (leads
            ? at - 1
            : at, FrontOf(walk, at), era!.Era == Era.BeforeCommon
            ? 1 - year
            : year, era.Era == Era.Hijri ? CalendarSystem.Hijri : CalendarSystem.Gregorian);
        draft.End = leads ? digits + 1 : hit.Tokens.End;
        return true;
    }

    private static int FrontOf(in TokenWalk walk, int at) => walk.IsTerm<PeriodTerm>(at, out _, out var named) ? ExpressionReading.Front(named) : 0;

    /// <summary>«بين عامي 2010 و2015».</summary>
    private static bool TryTwoYears(in TokenWalk walk, in TermHit hit, DateDraft draft)
    {
        var at = hit.Tokens.End;
        if (!walk.TryYear(at, out var first) || !walk.IsRole(at + 1, WordRole.And, out var behind) && !walk.IsRole(at + 1, WordRole.To, out behind)
            || !walk.TryYear(behind, out var last)) { return false; }
        (draft.Year, draft.Last, draft.First, draft.End, draft.FrontLength) = (first, new CalendarDate(last), hit.Tokens.First, behind + 1,
            ExpressionReading.Front(hit));
        return true;
    }

    /// <summary>«2016-2017», «2024-2030»: two years, and no sums between which something lies.</summary>
    private static bool IsSeason(in TokenWalk walk, int at) =>
        walk.TryYear(at, out var year) && year is >= 1900 and <= 2100 && walk.IsAny(at + 1, "-–/") && walk.TryYear(at + 2, out var next)
            && (next == year + 1 || next == year - 1 && walk.Is(at + 1, '/')
            || next > year && next is <= 2100 && !walk.IsTerm<UnitTerm>(at + 3, out _, out _) && !walk.IsTerm<NumeralTerm>(at + 3, out _, out _)
            && !(walk.IsWord(at + 3) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(at + 3), next)))
            && !walk.IsAny(at + 3, "-/") && !walk.IsAny(at - 1, "-/");

    /// <summary>«2016-17», «2023/24»: the next year in its last two figures, where it can't be a month.</summary>
    private static bool IsShortYear(in TokenWalk walk, int at, int year) =>
        year is >= 1900 and <= 2100 && walk.IsAny(at, "-–/") && walk.IsAttached(at) && walk.IsAttached(at + 1)
            && walk.TryInteger(at + 1, out var next) && walk.Tokens[at + 1].Length == 2 && next > 12 && next == (year + 1) % 100
        && !(walk.IsAttached(at + 2) && !walk.IsAny(at + 2, ".,،؛:)»\"?!"));

    /// <summary>The second year of «2013-2014», or of «2013/2014».</summary>
    private static void ReadSecond(in TokenWalk walk, DateDraft draft)
    {
        if (draft.Year is { } first && IsShortYear(walk, draft.End, first))
        {
            draft.Last = new CalendarDate(first + 1);
            draft.End += 2;
        }
        else if (walk.IsAny(draft.End, "-–/") && walk.TryYear(draft.End + 1, out var last) && last > draft.Year && last - draft.Year < 200
            && !walk.IsAny(draft.End + 2, "-/"))
        {
            draft.Last = new CalendarDate(last);
            draft.End += 2;
        }
        else if (draft.Year is { } later && walk.Is(draft.End, '/') && walk.TryYear(draft.End + 1, out var earlier) && earlier == later - 1
            && !walk.IsAny(draft.End + 2, "-/"))
        {
            // «2017/2016», typed for the eye from right to left.
            (draft.Year, draft.Last) = (earlier, new CalendarDate(later));
            draft.End += 2;
        }
    }

    private static bool IsInsideChain(in TokenWalk walk, int at) =>
        (walk.IsAttached(at) && walk.IsAny(at - 1, "/-–.:_=#"))
            || (walk.IsAttached(at + 1) && walk.IsAny(at + 1, "/-.:_") && walk.IsAttached(at + 2) && walk.IsNumber(at + 2)
            && !walk.TryYear(at + 2, out _));

    /// <summary>A year behind "in" counts nothing: the word behind it is no noun that it could count.</summary>
    private static bool IsIntroduced(in TokenWalk walk, int at, int end) =>
        (IsEdge(walk, at, end) || walk.IsRole(at - 1, WordRole.In, out _) || walk.IsRole(at - 1, WordRole.From, out _)
            || walk.IsRole(at - 1, WordRole.To, out _) || walk.IsRole(at - 1, WordRole.Between, out _) || walk.IsRole(at - 1, WordRole.Born, out _)
            || walk.IsRole(at - 1, DateRole.ByYear, out _)
            || walk.IsRole(at - 1, WordRole.And, out _) && walk.TryYear(at - 2, out _) || walk.IsTerm<PartTerm>(at - 1, out _, out _))
        && (!walk.TryYear(at, out var year) || year is >= 1800 and <= 2100)
        && !walk.IsTerm<UnitTerm>(end, out _, out _) && !walk.IsTerm<NumeralTerm>(end, out _, out _) && !IsCountOfNoun(walk, end, year);

    /// <summary>«تتمثل في 1800 حبة»: a round number before a noun in the singular.</summary>
    private static bool IsCountOfNoun(in TokenWalk walk, int end, int year) =>
        walk.Language.JoinsArticle && year is > 0 and < 1900 && year % 100 == 0 && walk.IsWord(end) && walk.Tokens.CharsOf(end)[^1] is 'ة'
            && walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), year);

    /// <summary>"After 2018", "2016 and greater"; "after 2,000 years" and "before 1900 voters" count.</summary>
    private static bool IsEdge(in TokenWalk walk, int at, int end)
    {
        if (walk.IsTerm<EdgeTerm>(end, out var behind, out _) && behind.IsBehind) { return true; }
        if (walk.IsWord(end) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), 2)) { return false; }
        for (var i = at - 1; i >= at - 4 && walk.Has(i); i--)
        {
            if (walk.IsTerm<EdgeTerm>(i, out var edge, out var hit) && hit.Tokens.End == at) { return !edge.IsBehind; }
        }
        return false;
    }

    /// <summary>"1990 to 2003".</summary>
    private static bool LeadsToYear(in TokenWalk walk, int at, int end) =>
        walk.TryYear(at, out var year) && year is >= 1800 and <= 2100 && walk.IsRole(end, WordRole.To, out var next)
            && walk.TryYear(next, out var last) && last > year && last is <= 2100
        && !walk.IsTerm<UnitTerm>(next + 1, out _, out _) && !walk.IsTerm<NumeralTerm>(next + 1, out _, out _)
        && !(walk.IsWord(next + 1) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(next + 1), last));

    private static bool IsBracketed(in TokenWalk walk, int at) =>
        walk.Is(at - 1, '(') && walk.Is(at + 1, ')') && walk.TryYear(at, out var year) && year is >= 1800 and <= 2100;
}
