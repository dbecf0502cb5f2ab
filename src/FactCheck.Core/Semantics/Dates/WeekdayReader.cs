using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads the weekday in front of a date, with the word «اليوم» or «أمس» beside it.</summary>
internal static class WeekdayReader
{
    /// <summary>Reads a weekday, an anchor, or both, and what may stand between them and the date.</summary>
    public static bool TryRead(in TokenWalk walk, int at, DateDraft draft, out int next)
    {
        next = at;
        TryAnchor(walk, ref next, draft);
        if (IsWeekday(walk, next, out var weekday, out var hit))
        {
            if (!IsNight(walk, at))
            {
                draft.Weekday = weekday.Day;
                draft.WeekdayTokens = hit.Tokens;
            }
            draft.FrontLength = next == at ? ExpressionReading.Front(hit) : 0;
            next = hit.Tokens.End;
            if (TrySecond(walk, next, out var second)) { (draft.HasTwoWeekdays, next) = (true, second); }
            if (draft.Anchor is null) { TryAnchor(walk, ref next, draft); }
        }
        else if (draft.Anchor is null || IsDayItself(walk, at)) { return false; }
        next = SkipToDate(walk, SkipDirection(walk, next));
        return true;
    }

    /// <summary>«الإثنين والثلاثاء 10 و11 أفريل»: a weekday for each of two days.</summary>
    private static bool TrySecond(in TokenWalk walk, int at, out int end)
    {
        end = at;
        var joined = walk.IsRole(at, WordRole.And, out var day);
        if (!joined) { day = at; }
        if (!IsWeekday(walk, day, out _, out var hit) || !joined && (hit.Front.Particles & Particles.Conjunction) == 0
            || !walk.IsNumber(hit.Tokens.End)) { return false; }
        end = hit.Tokens.End;
        return true;
    }

    /// <summary>A weekday's name that may stand without its article, behind an order: «أول جمعة».</summary>
    public static bool IsWeekdayName(in TokenWalk walk, int at, out WeekdayTerm weekday, out TermHit hit)
    {
        if (walk.IsTerm<WeekdayTerm>(at, out var found, out hit) && (hit.Front.Particles & ~Particles.Article) == 0 && !found.IsPlural)
        {
            weekday = found;
            return true;
        }
        weekday = null!;
        return false;
    }

    /// <summary>A weekday's name that can mean nothing else.</summary>
    public static bool IsWeekday(in TokenWalk walk, int at, out WeekdayTerm weekday, out TermHit hit)
    {
        if (walk.IsTerm<WeekdayTerm>(at, out var found, out hit) && !found.IsPlural && !walk.Has(at, TermKinds.Repeat) && !IsRepeated(walk, at)
            && !walk.IsRole(at - 1, DateRole.NamedByDay, out _) && !IsCountOfOthers(walk, hit.Tokens.End)
            && (!found.NeedsArticle || (hit.Front.Particles & Particles.Article) != 0
            || walk.Tokens[at].Length > 3 && walk.Language.JoinsArticle is false || IsShortBeforeDate(walk, at, hit.Tokens.End)))
        {
            weekday = found;
            return true;
        }
        weekday = null!;
        return false;
    }

    /// <summary>"Today, Thursday, that", «غدا (الجمعة)»: the weekday alone between two marks.</summary>
    public static bool IsApposed(in TokenWalk walk, int at, out WeekdayTerm weekday, out TermHit hit)
    {
        (weekday, hit) = (null!, default);
        return walk.IsAny(at, "،,(") && IsWeekday(walk, at + 1, out weekday, out hit) && hit.Front.Length <= 2
            && (walk.Is(at, '(') ? walk.Is(hit.Tokens.End, ')')
            : walk.IsAny(hit.Tokens.End, "،,.") && !walk.IsNumber(hit.Tokens.End + 1) && !walk.Has(hit.Tokens.End + 1, TermKinds.Month)
            || !walk.Has(hit.Tokens.End));
    }

    /// <summary>The weekday that a day is said to be behind it: «1 سبتمبر 2024 الموافق يوم الأحد», "November 11, 2025, a Tuesday".</summary>
    public static bool IsSaidBehind(in TokenWalk walk, int at, out WeekdayTerm weekday, out TermHit hit)
    {
        var next = at;
        if (walk.IsAny(next, "،,(")) { next++; }
        if (walk.IsRole(next, DateRole.FallingOn, out var behind)) { return IsWeekday(walk, behind, out weekday, out hit); }
        (weekday, hit) = (null!, default);
        return false;
    }

    /// <summary>"Every Friday", "every second Friday".</summary>
    private static bool IsRepeated(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, WordRole.Every, out _)
            || walk.IsRole(at - 2, WordRole.Every, out _)
            && (walk.IsRole(at - 1, WordRole.Other, out _) || walk.IsTerm<OrdinalTerm>(at - 1, out _, out _));

    /// <summary>"Wed, Oct 22", "Sat 5 May": a short name that is a word elsewhere.</summary>
    private static bool IsShortBeforeDate(in TokenWalk walk, int at, int end)
    {
        if (walk.Language.JoinsArticle || !char.IsAsciiLetterUpper(walk.Tokens.FirstChar(at))) { return false; }
        var next = walk.IsAny(end, ",.") ? end + 1 : end;
        return walk.IsTerm<MonthTerm>(next, out _, out _) && !char.IsAsciiLetterLower(walk.Tokens.FirstChar(next))
            || walk.IsNumber(next) && walk.IsTerm<MonthTerm>(next + 1, out _, out _);
    }

    /// <summary>«المصابين الاثنين الآخرين» are two, «الاثنين والعشرين» twenty-two.</summary>
    private static bool IsCountOfOthers(in TokenWalk walk, int at) =>
        NumberReader.LeadsToTens(walk, at)
            || walk.Has(at) && walk.Terms.Is(at, WordRole.Others, out var others) && (others.Front.Particles & Particles.Article) != 0;

    private static bool IsNight(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, DateRole.Night, out _)
        || walk.IsAny(at - 1, "-–/") && walk.IsTerm<WeekdayTerm>(at - 2, out _, out _)
        || walk.IsRole(at - 1, WordRole.To, out _) && walk.IsRole(at - 3, DateRole.Night, out _);

    /// <summary>«إلى غاية اليوم 16 أكتوبر» may be the day 16 October, whenever it was written.</summary>
    public static bool IsDayItself(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, WordRole.To, out _) || walk.IsRole(at - 1, WordRole.From, out _) || walk.IsRole(at - 1, WordRole.In, out _);

    private static void TryAnchor(in TokenWalk walk, ref int next, DateDraft draft)
    {
        if (!walk.IsTerm<AnchorTerm>(next, out var anchor, out var hit)) { return; }
        (draft.Anchor, draft.AnchorTokens, next) = (anchor.Days, hit.Tokens, hit.Tokens.End);
    }

    /// <summary>«الاثنين المقبل، 8 أبريل»: the word says nothing more where the date stands behind it.</summary>
    private static int SkipDirection(in TokenWalk walk, int at)
    {
        if (!walk.Language.JoinsArticle || !walk.IsTerm<DirectionTerm>(at, out _, out var hit)) { return at; }
        var behind = walk.IsAny(hit.Tokens.End, "،,(") ? hit.Tokens.End + 1 : hit.Tokens.End;
        if (walk.IsRole(behind, WordRole.Equals, out var equal)) { behind = equal; }
        return walk.IsNumber(behind) || walk.IsTerm<OrdinalTerm>(behind, out _, out _) ? hit.Tokens.End : at;
    }

    private static int SkipToDate(in TokenWalk walk, int at)
    {
        if (walk.IsAny(at, "،,(")) { at++; }
        if (walk.IsRole(at, WordRole.Equals, out var behind))
        {
            at = behind;
            if (walk.IsWord(at) && walk.Tokens[at].Length == 1) { at++; } // the ل of «الموافق ل 25 جوان»
            if (walk.Is(at, ':')) { at++; }
        }
        else if (walk.IsRole(at, WordRole.In, out var on) && walk.IsNumber(on)) { at = on; } // «الاثنين في 18 شباط»
        return at;
    }
}
