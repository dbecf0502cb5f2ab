using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads how often something comes again: «كل يوم», «كل عامين», «سنويًا», «السنوي الرابع», "every three weeks", "weekly".</summary>
internal static class RepeatReader
{
    public static bool TryRead(in TokenWalk walk, int at, out FigureDraft draft)
    {
        draft = default;
        // «يومي 12 و13 مارس» are two days, «شهري أكتوبر ونوفمبر» two months.
        // «أسبوعية "جون أفريك"» is a magazine.
        if (walk.IsTerm<RepeatTerm>(at, out var repeat, out var word)
            && !(walk.IsAny(word.Tokens.End, "\"“«") && walk.Tokens.CharsOf(at)[^1] is 'ة' && word.Front.Length == 0) && !walk.IsNumber(word.Tokens.End)
            && !walk.IsTerm<WeekdayTerm>(word.Tokens.End, out _, out _) && !walk.IsTerm<MonthTerm>(word.Tokens.End, out _, out _)
            && !walk.IsTerm<OrdinalTerm>(word.Tokens.End, out _, out _) | repeat.Unit != DurationUnit.Day)
        {
            var end = (word.Front.Particles & Particles.Article) != 0
                && OrdinalReader.TryRead(walk, word.Tokens.End, out _, out var behindOrder, out var order)
                && (order.Front.Particles & Particles.Article) != 0
                ? behindOrder
                : word.Tokens.End;
            draft = Of(walk, at, end,
                new NumberReading(word.Tokens, word.Front.Length, Interval.Exactly(repeat.Count)) { Written = repeat.Count, Scale = 1 }, repeat.Unit);
            draft.FrontLength = ExpressionReading.Front(word);
            return true;
        }
        if (walk.IsRole(at, WordRole.Throughout, out var through)) { return TryThroughout(walk, at, through, out draft); }
        if (!walk.IsRole(at, WordRole.Every, out var next)) { return false; }
        if (TryNamed(walk, at, next, 1, out draft)) { return true; }
        if (NumberReader.TrySum(walk, next, out var number) && UnitReader.IsUnit(walk, number.Tokens.End, out var unit, out var hit)
            && unit.Time is { } time && hit.Front.Length == 0)
        {
            draft = Of(walk, at, hit.Tokens.End, number, time);
            return true;
        }
        // "Every other day", "every third month".
        var step = 1;
        if (walk.IsRole(next, WordRole.Other, out var behind)) { (step, next) = (2, behind); }
        else if (!walk.Language.JoinsArticle && OrdinalReader.TryRead(walk, next, out var order, out behind, out _) && order > 1)
        {
            (step, next) = (order, behind);
        }
        if (step > 1 && TryNamed(walk, at, next, step, out draft)) { return true; }
        if (!UnitReader.IsUnit(walk, next, out unit, out hit) || unit.Time is not { } each || hit.Front.Length > 0 || unit.IsPlural) { return false; }
        var times = step * Math.Max(1, unit.Count);
        draft = Of(walk, at, hit.Tokens.End, new NumberReading(hit.Tokens, 0, Interval.Exactly(times)) { Written = times, Scale = 1 }, each);
        return true;
    }

    /// <summary>«كل يوم جمعة», "every second Tuesday", "every Monday morning", "every weekend", "every winter": what has a name comes again once a week, a day or a year.</summary>
    private static bool TryNamed(in TokenWalk walk, int at, int next, int step, out FigureDraft draft)
    {
        draft = default;
        var day = walk.IsTerm<PeriodTerm>(next, out var word, out var wordHit) && word is { Unit: PeriodUnit.Day, IsPlural: false }
            ? wordHit.Tokens.End
            : next;
        var unit = DurationUnit.Week;
        var end = next;
        if (WeekdayReader.IsWeekdayName(walk, day, out _, out var hit)) { end = hit.Tokens.End; }
        else if (word?.Unit == PeriodUnit.Weekend) { end = wordHit.Tokens.End; }
        else if (!walk.Language.JoinsArticle && TryPartOfDay(walk, next, out end)) { unit = DurationUnit.Day; }
        else if (walk.IsTerm<SeasonTerm>(next, out _, out hit) && hit.Front.Length == 0
            || walk.IsTerm<MonthTerm>(next, out _, out hit) && hit.Front.Length == 0 && !walk.IsTerm<PeriodTerm>(next, out _, out _))
        {
            (unit, end) = (DurationUnit.Year, hit.Tokens.End);
        }
        if (end == next) { return false; }
        if (unit == DurationUnit.Week && !walk.Language.JoinsArticle && TryPartOfDay(walk, end, out var behindPart)) { end = behindPart; }
        draft = Of(walk, at, end, new NumberReading(new TokenRange(next, end), 0, Interval.Exactly(step)) { Written = step, Scale = 1 }, unit);
        return true;
    }

    private static bool TryPartOfDay(in TokenWalk walk, int at, out int end)
    {
        var isPart = walk.IsTerm<DayPartTerm>(at, out var part, out var hit) && !part.NeedsHour && hit.Tokens.Count == 1 && hit.Front.Length == 0;
        end = isPart ? hit.Tokens.End : at;
        return isPart;
    }

    /// <summary>«طوال السنة», "all month": one of it, from end to end.</summary>
    private static bool TryThroughout(in TokenWalk walk, int at, int next, out FigureDraft draft)
    {
        draft = default;
        if (walk.Is(next, '-') && walk.IsAttached(next)) { next++; }
        if (!UnitReader.IsUnit(walk, next, out var unit, out var hit) || unit.Time is not { } time || unit.IsPlural || unit.Count > 0
            || walk.IsNumber(hit.Tokens.End)) { return false; }
        if (walk.IsTerm<DirectionTerm>(hit.Tokens.End, out _, out _) || walk.IsTerm<MonthTerm>(hit.Tokens.End, out _, out _)
            || walk.IsTerm<OrdinalTerm>(hit.Tokens.End, out _, out _)) { return false; }
        draft = Of(walk, at, hit.Tokens.End, new NumberReading(hit.Tokens, 0, Interval.Exactly(1)) { Written = 1, Scale = 1 }, time);
        draft.Repeats = false;
        return true;
    }

    private static FigureDraft Of(in TokenWalk walk, int first, int end, in NumberReading number, DurationUnit unit) => new(first, end, number)
    {
        Unit = new UnitTerm(UnitKind.Duration) { Time = unit },
        Parts = [(number.Value, unit)],
        Repeats = true,
    };
}
