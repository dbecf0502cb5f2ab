using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads periods around publication: «الشهر المقبل», «هذا الأسبوع», «السنوات الخمس الماضية», "the next three months", "last year".</summary>
internal static class RelativePeriodReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at) =>
        TryPeriodFirst(walk, at) ?? TryDirectionFirst(walk, at) ?? TryCountFirst(walk, at) ?? TryLastFew(walk, at) ?? TryAfterNext(walk, at);

    /// <summary>«الشهر المقبل», «الأشهر الثلاثة القادمة», «العقدين الماضيين».</summary>
    private static ExpressionReading? TryPeriodFirst(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<PeriodTerm>(at, out var period, out var hit) || !Takes(period.Unit)) { return null; }
        var (count, next) = (period.Count, hit.Tokens.End);
        if (period.IsPlural && period.Count <= 1)
        {
            if (TryCount(walk, next, out count, out var behindCount)) { next = behindCount; }
            else if (walk.IsRole(next, DateRole.FewBehind, out var few)) { (count, next) = (3, few); }
            else { return null; }
        }
        // «العام قبل الماضي», «الأسبوع بعد المقبل».
        var further = period.IsPlural ? 0 : walk.IsRole(next, WordRole.Before, out _) ? -1 : walk.IsRole(next, WordRole.After, out _) ? 1 : 0;
        if (further != 0) { next++; }
        if (!walk.IsTerm<DirectionTerm>(next, out var direction, out var behind) || direction.IsDemonstrative
            || further != 0 && direction.Steps != further) { return null; }
        var isDefinite = (behind.Front.Particles & Particles.Article) != 0;
        if (!isDefinite && walk.Language.JoinsArticle || !walk.Language.JoinsArticle) { return null; }
        if ((hit.Front.Particles & Particles.Article) == 0 && period.Unit != PeriodUnit.Weekend) { return null; }
        if (direction.IsLast && count == 1 && walk.IsRole(behind.Tokens.End, WordRole.Of, out _)) { return null; } // «الشهر الأخير من حملها»
        return new ExpressionReading(behind.Tokens.End, ExpressionReading.Front(hit),
            new RelativePeriod(period.Unit, direction.Steps + further, Math.Max(1, count)));
    }

    /// <summary>«هذا الأسبوع», "next month", "the last two years".</summary>
    private static ExpressionReading? TryDirectionFirst(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<DirectionTerm>(at, out var direction, out var hit)) { return null; }
        if (walk.Language.JoinsArticle && !direction.IsDemonstrative) { return null; }
        var next = hit.Tokens.End;
        var count = 1;
        if (!walk.Language.JoinsArticle && TryCount(walk, next, out var several, out var behindCount)) { (count, next) = (several, behindCount); }
        if (walk.IsAny(next, "-") && walk.IsAttached(next)) { next++; }
        if (!walk.IsTerm<PeriodTerm>(next, out var period, out var behind) || !Takes(period.Unit) || period.IsPlural != count > 1) { return null; }
        if (walk.Language.JoinsArticle && (behind.Front.Particles & Particles.Article) == 0 || behind.Front.Length > 2) { return null; }
        // "is due to last six weeks", "may last three months"; "compared to last year" tells of one
        if (direction.IsLast && count > 1 && hit.Tokens.Count == 1 && walk.IsRole(at - 1, DateRole.BeforeVerb, out _)) { return null; }
        // "The next week" is "next week" with an article before it; "the next two weeks" is one phrase.
        if (hit.Tokens.Count > 1 && count == 1 && period.Unit != PeriodUnit.Day) { return null; }
        // "the last day of the party"
        if (period.Unit == PeriodUnit.Day && direction.IsLast && count == 1 && walk.IsRole(behind.Tokens.End, WordRole.Of, out _)) { return null; }
        // «هذا اليوم» is today.
        if (period.Unit == PeriodUnit.Day && direction.IsDemonstrative && walk.Language.JoinsArticle) { return null; }
        return new ExpressionReading(behind.Tokens.End, hit.Front.Length, new RelativePeriod(period.Unit, direction.Steps, count));
    }

    /// <summary>"Ten previous weeks", «الثلاث سنوات الماضية».</summary>
    private static ExpressionReading? TryCountFirst(in TokenWalk walk, int at)
    {
        if (walk.Language.JoinsArticle) { return TryDefiniteCount(walk, at); }
        if (!TryCount(walk, at, out var count, out var next) || count < 2) { return null; }
        if (!walk.IsTerm<DirectionTerm>(next, out var direction, out var hit) || direction.IsDemonstrative
            || !walk.IsTerm<PeriodTerm>(hit.Tokens.End, out var period, out var behind) || !period.IsPlural) { return null; }
        return new ExpressionReading(behind.Tokens.End, 0, new RelativePeriod(period.Unit, direction.Steps, count));
    }

    private static ExpressionReading? TryDefiniteCount(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<NumeralTerm>(at, out var numeral, out var hit) || numeral.Role is not (NumeralRole.Unit or NumeralRole.Ten)
            || numeral.Value < 2 || (hit.Front.Particles & Particles.Article) == 0) { return null; }
        if (!walk.IsTerm<PeriodTerm>(hit.Tokens.End, out var period, out var periodHit) || !period.IsPlural
            || periodHit.Front.Length > 0) { return null; }
        if (!walk.IsTerm<DirectionTerm>(periodHit.Tokens.End, out var direction, out var behind) || direction.IsDemonstrative
            || (behind.Front.Particles & Particles.Article) == 0) { return null; }
        return new ExpressionReading(behind.Tokens.End, ExpressionReading.Front(hit),
            new RelativePeriod(period.Unit, direction.Steps, (int)numeral.Value));
    }

    /// <summary>«آخر ثلاثة أيام», «آخر شهرين».</summary>
    private static ExpressionReading? TryLastFew(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<PartTerm>(at, out var last, out var hit) || !last.IsLast) { return null; }
        var (count, next) = (0, hit.Tokens.End);
        if (NumberReader.TrySum(walk, next, out var number) && number.FrontLength == 0 && number.Decimals == 0 && number.Written is >= 2 and <= 1000)
        {
            (count, next) = ((int)number.Value.Min, number.Tokens.End);
        }
        if (!walk.IsTerm<PeriodTerm>(next, out var period, out var behind) || behind.Front.Length > 0
            || count == 0 && period.Count < 2) { return null; }
        return new ExpressionReading(behind.Tokens.End, hit.Front.Length, new RelativePeriod(period.Unit, -1, Math.Max(count, period.Count)));
    }

    /// <summary>"The year after next", "the week before the last".</summary>
    private static ExpressionReading? TryAfterNext(in TokenWalk walk, int at)
    {
        if (!walk.IsArticle(at) || !walk.IsTerm<PeriodTerm>(at + 1, out var period, out var hit) || period.IsPlural) { return null; }
        var sign = walk.IsRole(hit.Tokens.End, WordRole.After, out var next) ? 1 : walk.IsRole(hit.Tokens.End, WordRole.Before, out next) ? -1 : 0;
        if (sign == 0 || !walk.IsTerm<DirectionTerm>(next, out var direction, out var behind) || direction.Steps != sign
            || walk.IsTerm<PeriodTerm>(behind.Tokens.End, out _, out _)) { return null; }
        return new ExpressionReading(behind.Tokens.End, 0, new RelativePeriod(period.Unit, 2 * sign));
    }

    /// <summary>A quarter or half by itself is more often a fraction.</summary>
    private static bool Takes(PeriodUnit unit) => unit is not PeriodUnit.Half;

    private static bool TryCount(in TokenWalk walk, int at, out int count, out int end)
    {
        (count, end) = (0, at);
        if (walk.IsTerm<NumeralTerm>(at, out var numeral, out var hit) && numeral.Role == NumeralRole.Unit
            && (hit.Front.Particles & Particles.Article) != 0)
        {
            (count, end) = ((int)numeral.Value, hit.Tokens.End);
            if (walk.IsTerm<NumeralTerm>(end, out var ten, out var tenHit) && ten.Role == NumeralRole.Ten)
            {
                (count, end) = (count + 10, tenHit.Tokens.End);
            }
            return count > 0;
        }
        // «السنوات العشر», «الأيام العشرين».
        if (numeral is { Role: NumeralRole.Ten or NumeralRole.Tens } && (hit.Front.Particles & Particles.Article) != 0
            && (hit.Front.Particles & ~Particles.Article) == 0)
        {
            (count, end) = ((int)numeral.Value, hit.Tokens.End);
            return true;
        }
        // "Three quarters" are a stretch of the year here.
        if (walk.IsTerm<NumeralTerm>(at, out var unit, out var unitHit) && unit is { Role: NumeralRole.Unit, Value: >= 2 }
            && walk.IsTerm<PeriodTerm>(unitHit.Tokens.End, out var parts, out _) && parts is { Unit: PeriodUnit.Quarter, IsPlural: true })
        {
            (count, end) = ((int)unit.Value, unitHit.Tokens.End);
            return true;
        }
        if (!NumberReader.TrySum(walk, at, out var number) || number.Written is < 1 or > 1000 || number.Decimals > 0) { return false; }
        (count, end) = ((int)number.Value.Min, number.Tokens.End);
        return true;
    }
}
