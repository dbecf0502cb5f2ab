using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads weekdays without a date: «الاثنين الماضي», «الجمعة هذا الأسبوع», «الأسبوع المقبل من الأربعاء إلى الجمعة», "Friday next week".</summary>
internal static class WeekdayExpressionReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at) => TryWeekFirst(walk, at) ?? TryWeekdayFirst(walk, at);

    private static ExpressionReading? TryWeekdayFirst(in TokenWalk walk, int at)
    {
        var day = at;
        DirectionTerm? before = null;
        if (walk.IsTerm<DirectionTerm>(at, out var lead, out var leadHit) && (lead.IsDemonstrative || !walk.Language.JoinsArticle))
        {
            (before, day) = (lead, leadHit.Tokens.End);
            if (IsDayWord(walk, day, out var behindWord)) { day = behindWord; }
        }
        if (!WeekdayReader.IsWeekday(walk, day, out var weekday, out var hit)) { return null; }
        if (IsTimetable(walk, hit.Tokens.End)) { return null; }
        var front = before is null ? ExpressionReading.Front(hit) : leadHit.Front.Length;
        if (before is not null)
        {
            return new ExpressionReading(hit.Tokens.End, front, before.Steps == 0
                ? new WeekdaysOfWeek(weekday.Day, weekday.Day, new RelativePeriod(PeriodUnit.Week, 0))
                : new NearestWeekday(weekday.Day, before.Steps, !before.IsNearest && !walk.Language.JoinsArticle));
        }
        if (walk.IsTerm<DirectionTerm>(hit.Tokens.End, out var direction, out var behind) && !direction.IsDemonstrative && walk.Language.JoinsArticle
            && (behind.Front.Particles & Particles.Article) != 0)
        {
            return new ExpressionReading(behind.Tokens.End, front, direction.Steps == 0
                ? new WeekdaysOfWeek(weekday.Day, weekday.Day, new RelativePeriod(PeriodUnit.Week, 0))
                : new NearestWeekday(weekday.Day, direction.Steps));
        }
        var next = walk.IsRole(hit.Tokens.End, WordRole.Of, out var of) ? of : hit.Tokens.End;
        if (RelativePeriodReader.TryRead(walk, next) is { Value: RelativePeriod { Unit: PeriodUnit.Week, Count: 1 } week } period)
        {
            return new ExpressionReading(period.End, front, new WeekdaysOfWeek(weekday.Day, weekday.Day, week));
        }
        var steps = StepsOfBoth(walk, hit.Tokens.End) ?? (SentenceTense.LooksAhead(walk, at) ? 0 : -2);
        return new ExpressionReading(hit.Tokens.End, front, new NearestWeekday(weekday.Day, steps));
    }

    /// <summary>«السبت: حصة واحدة», «من الاثنين إلى الخميس: حصتان».</summary>
    private static bool IsTimetable(in TokenWalk walk, int at)
    {
        var end = walk.IsRole(at, WordRole.To, out var second) && walk.IsTerm<WeekdayTerm>(second, out _, out var hit) ? hit.Tokens.End : at;
        return walk.Is(end, ':') && walk.IsWord(end + 1);
    }

    /// <summary>«السبت والأحد المقبلين»: the word behind the second tells of both.</summary>
    private static int? StepsOfBoth(in TokenWalk walk, int at)
    {
        var second = walk.IsRole(at, WordRole.And, out var behind) && walk.Tokens[at].Length == 1 ? behind : at;
        return walk.Language.JoinsArticle && walk.IsTerm<WeekdayTerm>(second, out _, out var hit)
            && (second > at || (hit.Front.Particles & Particles.Conjunction) != 0)
            && walk.IsTerm<DirectionTerm>(hit.Tokens.End, out var direction, out _) && direction is { IsDual: true, Steps: not 0 }
            ? direction.Steps
            : null;
    }

    private static ExpressionReading? TryWeekFirst(in TokenWalk walk, int at)
    {
        if (RelativePeriodReader.TryRead(walk, at) is not { Value: RelativePeriod { Unit: PeriodUnit.Week, Count: 1 } week } period) { return null; }
        var next = period.End;
        var isRange = walk.IsRole(next, WordRole.From, out var lead) || walk.IsRole(next, WordRole.Between, out lead);
        if (isRange) { next = lead; }
        if (walk.IsRole(next, WordRole.In, out var on) && !isRange) { next = on; }
        if (IsDayWord(walk, next, out var behindWord)) { next = behindWord; }
        if (!WeekdayReader.IsWeekday(walk, next, out var first, out var hit)) { return null; }
        var last = first;
        if (isRange)
        {
            var joint = walk.IsRole(hit.Tokens.End, WordRole.To, out var to) || walk.IsRole(hit.Tokens.End, WordRole.And, out to)
                ? to
                : hit.Tokens.End;
            if (!WeekdayReader.IsWeekday(walk, joint, out last, out hit)) { return null; }
        }
        return new ExpressionReading(hit.Tokens.End, period.FrontLength, new WeekdaysOfWeek(first.Day, last.Day, week));
    }

    /// <summary>«يوم».</summary>
    private static bool IsDayWord(in TokenWalk walk, int at, out int end)
    {
        end = at;
        if (!walk.IsTerm<PeriodTerm>(at, out var period, out var hit) || period is not { Unit: PeriodUnit.Day, IsPlural: false }
            || (hit.Front.Particles & Particles.Article) != 0) { return false; }
        end = hit.Tokens.End;
        return true;
    }
}
