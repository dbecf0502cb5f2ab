using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>
/// Reads one of the units of a larger stretch: «أول أسبوع من أكتوبر 2014», «الربع الثالث من 2016», "the last Friday of May", "Q3 2016",
/// "the first ten days of 2021", "week 3 of 2027".
/// </summary>
internal static class NthReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at) =>
        TryOrderFirst(walk, at) ?? TryPeriodFirst(walk, at) ?? TrySeveralFirst(walk, at) ?? TryYearFirst(walk, at) ?? TryWeekdayFirst(walk, at);

    /// <summary>«الأسبوع الثالث من عام 2027», «الشهر التاسع سنة 2014», "week 3 of 2027", "Q3 2016".</summary>
    public static ExpressionReading? TryPeriodFirst(in TokenWalk walk, int at)
    {
        if (QuarterSign(walk, at) is { } sign) { return sign; }
        if (!walk.IsTerm<PeriodTerm>(at, out var period, out var hit) || period.IsPlural
            || period.Unit is PeriodUnit.Century or PeriodUnit.Decade) { return null; }
        var next = hit.Tokens.End;
        if (!TryOrder(walk, next, out var index, out var end, out var isDefinite))
        {
            if (walk.Language.JoinsArticle || period.Unit != PeriodUnit.Week || !walk.TryInteger(next, out index)
                || index is < 1 or > 53) { return null; }
            (end, isDefinite) = (next + 1, true);
        }
        if ((hit.Front.Particles & Particles.Article) == 0 && walk.Language.JoinsArticle || !isDefinite) { return null; }
        var front = ExpressionReading.Front(hit);
        if (TryOf(walk, end, out var whole, out var behind)) { return new ExpressionReading(behind, front, Of(index, period.Unit, whole)); }
        // «الربع الثالث», "week 10": one of this year.
        return period.Unit is PeriodUnit.Quarter || period.Unit is PeriodUnit.Week && !walk.Language.JoinsArticle
            ? new ExpressionReading(end, front, Of(index, period.Unit, new RelativePeriod(PeriodUnit.Year, 0)))
            : null;
    }

    /// <summary>«أول يوم جمعة من يوليو», «آخر يوم بشهر عشرة», "the first week of October", "the first ten days of 2021".</summary>
    private static ExpressionReading? TryOrderFirst(in TokenWalk walk, int at)
    {
        var first = walk.IsArticle(at) ? at + 1 : at;
        if (!TryOrder(walk, first, out var index, out var next, out _)) { return null; }
        if (walk.Language.JoinsArticle && walk.Language.StartsDefinite(walk.Tokens.CharsOf(at))) { return null; }
        var front = walk.IsTerm<OrdinalTerm>(at, out _, out var hit) ? hit.Front.Length : 0;
        if (NumberReader.TrySum(walk, next, out var count) && count.Value.IsExact && count.Written is >= 2 and <= 100
            && walk.IsTerm<PeriodTerm>(count.Tokens.End, out var several, out var severalHit)
            && TryOf(walk, severalHit.Tokens.End, out var whole, out var end))
        {
            return new ExpressionReading(end, front, new NthWithin(index, several.Unit, whole, (int)count.Written));
        }
        var unit = walk.IsTerm<PeriodTerm>(next, out var period, out var periodHit) && !period.IsPlural ? periodHit.Tokens.End : next;
        if (WeekdayReader.IsWeekdayName(walk, unit, out var weekday, out var weekdayHit) && (unit == next || period?.Unit == PeriodUnit.Day)
            && TryOf(walk, weekdayHit.Tokens.End, out whole, out end))
        {
            return new ExpressionReading(end, front, new NthWeekday(index, weekday.Day, whole));
        }
        // «أول أيام شهر رمضان 1446»
        if (walk.Language.JoinsArticle && period is { IsPlural: true, Unit: PeriodUnit.Day } && TryOf(walk, periodHit.Tokens.End, out whole, out end)
            && whole is WrittenStretch { Date: { Calendar: CalendarSystem.Hijri, Year: not null, Month: not null, Day: null } })
        {
            return new ExpressionReading(end, front, Of(index, PeriodUnit.Day, whole));
        }
        // "its fifth year in April 2025" is no part of April
        return unit > next && TryOf(walk, unit, out whole, out end)
            && !(period!.Unit == PeriodUnit.Year && whole is WrittenStretch { Date.Year: not null })
                ? new ExpressionReading(end, front, Of(index, period!.Unit, whole)) : null;
    }

    /// <summary>«عام 2015 الربع الثالث», "2015 the third quarter".</summary>
    private static ExpressionReading? TryYearFirst(in TokenWalk walk, int at)
    {
        var named = walk.IsTerm<PeriodTerm>(at, out var word, out var hit) && word is { Unit: PeriodUnit.Year, IsPlural: false };
        var year = named ? hit.Tokens.End : at;
        if (!TryYear(walk, year, out var whole, out var next)) { return null; }
        if (walk.IsAny(next, "،,") || walk.IsPossessive(next)) { next++; }
        if (walk.IsTerm<PeriodTerm>(next, out var period, out var periodHit)
            && period is { IsPlural: false, Unit: PeriodUnit.Quarter or PeriodUnit.Half } && (periodHit.Front.Particles & Particles.Article) != 0)
        {
            return TryOrder(walk, periodHit.Tokens.End, out var index, out var end, out var isDefinite) && isDefinite
                && !walk.IsRole(end, WordRole.Of, out _)
                ? new ExpressionReading(end, named ? ExpressionReading.Front(hit) : 0, Of(index, period.Unit, whole))
                : null;
        }
        next = walk.IsArticle(next) ? next + 1 : next;
        if (walk.Language.JoinsArticle || !TryOrder(walk, next, out var order, out var behind, out _)) { return null; }
        if (walk.Is(behind, '-') && walk.IsAttached(behind)) { behind++; }
        return walk.IsTerm<PeriodTerm>(behind, out period, out periodHit)
            && period is { IsPlural: false, Unit: PeriodUnit.Quarter or PeriodUnit.Half }
            ? new ExpressionReading(periodHit.Tokens.End, 0, Of(order, period.Unit, whole))
            : null;
    }

    /// <summary>A year in figures, or "next year" before its "'s".</summary>
    private static bool TryYear(in TokenWalk walk, int at, out CalendarExpression whole, out int end)
    {
        (whole, end) = (null!, at + 1);
        if (walk.TryYear(at, out var year))
        {
            whole = new WrittenStretch(new CalendarDate(year));
            return year is >= 1900 and <= 2100;
        }
        if (walk.Language.JoinsArticle
            || RelativePeriodReader.TryRead(walk, at) is not { Value: RelativePeriod { Unit: PeriodUnit.Year, Count: 1 } relative } period
            || !walk.IsPossessive(period.End)) { return false; }
        (whole, end) = (relative, period.End);
        return true;
    }

    /// <summary>«الأشهر الستة الأولى من العام».</summary>
    private static ExpressionReading? TrySeveralFirst(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<PeriodTerm>(at, out var period, out var hit) || !period.IsPlural
            || (hit.Front.Particles & Particles.Article) == 0) { return null; }
        var (count, next) = (period.Count, hit.Tokens.End);
        if (period.Count < 2)
        {
            if (!walk.IsTerm<NumeralTerm>(next, out var numeral, out var numberHit) || numeral.Role != NumeralRole.Unit
                || (numberHit.Front.Particles & Particles.Article) == 0) { return null; }
            (count, next) = ((int)numeral.Value, numberHit.Tokens.End);
        }
        if (!TryOrder(walk, next, out var index, out var end, out var isDefinite) || !isDefinite || index is not (1 or -1)) { return null; }
        if (!TryOf(walk, end, out var whole, out var behind)) { return null; }
        return new ExpressionReading(behind, ExpressionReading.Front(hit), index == 1
            ? new NthWithin(1, period.Unit, whole, count)
            : new LastWithin(period.Unit, whole, count));
    }

    /// <summary>«الثلاثاء الأخير من شهر مارس»; «الثلاثاء الثالث» is one of this month.</summary>
    private static ExpressionReading? TryWeekdayFirst(in TokenWalk walk, int at)
    {
        if (!WeekdayReader.IsWeekday(walk, at, out var weekday, out var hit) || !walk.Language.JoinsArticle) { return null; }
        if (!TryOrder(walk, hit.Tokens.End, out var index, out var end, out var isDefinite) || !isDefinite) { return null; }
        var front = ExpressionReading.Front(hit);
        if (TryOf(walk, end, out var whole, out var behind))
        {
            return new ExpressionReading(behind, front, new NthWeekday(index, weekday.Day, whole));
        }
        return index is >= 1 and <= 5 && !walk.IsTerm<MonthTerm>(end, out _, out _) && !walk.IsRole(end, WordRole.Of, out _)
            && !walk.IsTerm<NumeralTerm>(end, out _, out _)
            ? new ExpressionReading(end, front, new NthWeekday(index, weekday.Day, new RelativePeriod(PeriodUnit.Month, 0)))
            : null;
    }

    /// <summary>"Q3 2016", "2016 Q3", "H1 of 2017".</summary>
    public static ExpressionReading? QuarterSign(in TokenWalk walk, int at)
    {
        var leads = walk.TryYear(at, out var year) && year is >= 1900 and <= 2100;
        var sign = leads ? walk.Is(at + 1, '-') && walk.IsAttached(at + 1) && walk.IsAttached(at + 2) ? at + 2 : at + 1 : at;
        if (!walk.IsWord(sign) || walk.Tokens[sign].Length != 1 || !walk.IsAttached(sign + 1)
            || !walk.TryInteger(sign + 1, out var index)) { return null; }
        PeriodUnit? unit = char.ToUpperInvariant(walk.Tokens.FirstChar(sign)) switch
        {
            'Q' when index is >= 1 and <= 4 => PeriodUnit.Quarter,
            'H' when index is 1 or 2 => PeriodUnit.Half,
            _ => null,
        };
        if (unit is not { } known) { return null; }
        if (leads) { return new ExpressionReading(sign + 2, 0, Of(index, known, new WrittenStretch(new CalendarDate(year)))); }
        return TryOf(walk, sign + 2, out var whole, out var end)
            ? new ExpressionReading(end, 0, Of(index, known, whole))
            : new ExpressionReading(sign + 2, 0, Of(index, known, new RelativePeriod(PeriodUnit.Year, 0)));
    }

    private static CalendarExpression Of(int index, PeriodUnit unit, CalendarExpression whole) => new NthWithin(index, unit, whole);

    /// <summary>An order; -1 for the last.</summary>
    private static bool TryOrder(in TokenWalk walk, int at, out int index, out int end, out bool isDefinite)
    {
        if (walk.IsTerm<DirectionTerm>(at, out var direction, out var last) && direction.IsLast)
        {
            (index, end, isDefinite) = (-1, last.Tokens.End, (last.Front.Particles & Particles.Article) != 0);
            return true;
        }
        if (walk.IsTerm<PartTerm>(at, out var part, out last) && part.IsLast)
        {
            (index, end, isDefinite) = (-1, last.Tokens.End, false);
            return true;
        }
        isDefinite = false;
        if (!OrdinalReader.TryRead(walk, at, out index, out end, out var hit))
        {
            if (OrdinalReader.TryDigits(walk, at) is not { } digits) { return false; }
            (index, end, isDefinite) = ((int)digits.Written, digits.Tokens.End, true);
            return true;
        }
        isDefinite = (hit.Front.Particles & Particles.Article) != 0;
        return index is >= 1 and <= 53;
    }

    /// <summary>The stretch behind «من», "of", «بـ», or directly behind.</summary>
    private static bool TryOf(in TokenWalk walk, int at, out CalendarExpression whole, out int end)
    {
        if (walk.IsRole(at, WordRole.Of, out var next) || walk.IsRole(at, WordRole.In, out next))
        {
            return StretchReader.TryRead(walk, next, out whole, out end);
        }
        return StretchReader.TryRead(walk, at, out whole, out end);
    }
}
