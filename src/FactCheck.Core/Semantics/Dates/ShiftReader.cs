using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads dates told by a length of time: «قبل ثلاثة أيام», «بعد يومين», "two months ago", "in two weeks", "two days before yesterday".</summary>
internal static class ShiftReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at) => TryAgo(walk, at) ?? TryAhead(walk, at) ?? TryDurationFirst(walk, at);

    /// <summary>«قبل شهرين»; «قبل شهرين من الانتخابات» is told from another day.</summary>
    private static ExpressionReading? TryAgo(in TokenWalk walk, int at)
    {
        if (!walk.IsRole(at, WordRole.Ago, out var next)) { return null; }
        // «قبل نحو عامين» is about two years ago, «قبل أكثر من عامين» any time before.
        if (walk.IsTerm<BoundTerm>(next, out var bound, out var about) && bound is { Kind: BoundKind.About, IsBehind: false }
            && about.Front.Length == 0)
        {
            next = about.Tokens.End;
        }
        if (!ShiftLength.TryRead(walk, next, out var parts, out var end)) { return null; }
        return IsFromElsewhere(walk, end) ? null : new ExpressionReading(end, FrontOf(walk, at), new ShiftedDay(parts, -1));
    }

    /// <summary>«بعد يومين», "in two weeks": a date only where the sentence looks ahead.</summary>
    private static ExpressionReading? TryAhead(in TokenWalk walk, int at)
    {
        if (!walk.IsRole(at, WordRole.Ahead, out var next) || !ShiftLength.TryRead(walk, next, out var parts, out var end)) { return null; }
        var front = FrontOf(walk, at);
        if (IsTime(walk, end, out var time)) { return new ExpressionReading(time, front, new ShiftedDay(parts, 1)); }
        if (walk.IsRole(end, WordRole.Hence, out var hence)) { return new ExpressionReading(hence, front, new ShiftedDay(parts, 1)); }
        return IsFromElsewhere(walk, end) || !SentenceTense.LooksAhead(walk, at) ? null : new ExpressionReading(end, front, new ShiftedDay(parts, 1));
    }

    /// <summary>"Three days' time", "a week's time".</summary>
    private static bool IsTime(in TokenWalk walk, int at, out int end)
    {
        end = walk.IsPossessive(at) || walk.IsAny(at, "'’") && walk.IsAttached(at) ? at + 1 : at;
        return walk.IsRole(end, DateRole.TimeAhead, out end);
    }

    private static ExpressionReading? TryDurationFirst(in TokenWalk walk, int at)
    {
        if (!ShiftLength.TryRead(walk, at, out var parts, out var end)) { return TryWeekdays(walk, at); }
        if (walk.IsRole(end, WordRole.AgoBehind, out var ago)) { return new ExpressionReading(ago, 0, new ShiftedDay(parts, -1)); }
        if (walk.IsRole(end, WordRole.Hence, out var hence)) { return new ExpressionReading(hence, 0, new ShiftedDay(parts, 1)); }
        // "For three days, from today".
        var behind = walk.Is(end, ',') && IsLength(walk, at) ? end + 1 : end;
        if (!walk.Language.JoinsArticle && walk.IsRole(behind, WordRole.From, out var from))
        {
            if (walk.IsTerm<AnchorTerm>(from, out var start, out var startHit))
            {
                return new ExpressionReading(startHit.Tokens.End, 0, new ShiftedDay(parts, 1, ShiftedDay.Days(start.Days)));
            }
            // "from Monday 10 March to Friday" is a stretch of its own
            if (WeekdayReader.IsWeekday(walk, from, out var weekday, out var weekdayHit) && !walk.IsNumber(weekdayHit.Tokens.End)
                && !walk.IsTerm<MonthTerm>(weekdayHit.Tokens.End, out _, out _) && !walk.IsRole(weekdayHit.Tokens.End, WordRole.To, out _))
            {
                return new ExpressionReading(weekdayHit.Tokens.End, 0, new ShiftedDay(parts, 1, new NearestWeekday(weekday.Day, 1)));
            }
        }
        var sign = walk.IsRole(end, WordRole.Before, out var next) ? -1 : walk.IsRole(end, WordRole.After, out next) ? 1 : 0;
        if (sign == 0 || walk.Language.JoinsArticle) { return null; }
        if (walk.IsTerm<AnchorTerm>(next, out var anchor, out var hit))
        {
            return new ExpressionReading(hit.Tokens.End, 0, new ShiftedDay(parts, sign, ShiftedDay.Days(anchor.Days)));
        }
        return HolidayReader.TryRead(walk, next) is { } holiday
            ? new ExpressionReading(holiday.End, 0, new ShiftedDay(parts, sign, holiday.Value))
            : null;
    }

    /// <summary>True behind "for": the length of what begins on the day that it is counted from.</summary>
    public static bool IsLength(in TokenWalk walk, int at) => walk.IsWord(at - 1) && walk.IsRole(at - 1, WordRole.For, out _);

    /// <summary>"Two Sundays ago", "three Fridays from now".</summary>
    private static ExpressionReading? TryWeekdays(in TokenWalk walk, int at)
    {
        if (walk.Language.JoinsArticle || !NumberReader.TrySum(walk, at, out var number) || number.Decimals > 0
            || number.Written is < 1 or > 100) { return null; }
        if (!walk.IsTerm<WeekdayTerm>(number.Tokens.End, out var weekday, out var hit) || !weekday.IsPlural && number.Written > 1) { return null; }
        var sign = walk.IsRole(hit.Tokens.End, WordRole.AgoBehind, out var end) ? -1 : walk.IsRole(hit.Tokens.End, WordRole.Hence, out end) ? 1 : 0;
        if (sign == 0) { return null; }
        var nearest = new NearestWeekday(weekday.Day, sign);
        return new ExpressionReading(end, 0, new ShiftedDay([((int)number.Written - 1, PeriodUnit.Week)], sign, nearest));
    }

    /// <summary>Told from another day: «من الانتخابات», «على الأقل».</summary>
    private static bool IsFromElsewhere(in TokenWalk walk, int at) =>
        walk.IsRole(at, WordRole.Of, out _) || walk.IsRole(at, WordRole.Over, out _)
            || walk.IsWord(at) && walk.Language.JoinsArticle && walk.Terms.IsBare(at, DateRole.CountedElsewhere);

    private static int FrontOf(in TokenWalk walk, int at) =>
        walk.Terms.Is(at, WordRole.Ago, out var hit) || walk.Terms.Is(at, WordRole.Ahead, out hit) ? hit.Front.Length : 0;
}
