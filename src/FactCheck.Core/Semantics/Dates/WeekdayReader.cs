using System.Globalization;
using FactCheck.Languages;
using FactCheck.Values;

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
            draft.FrontLength = next == at ? FrontBefore(hit) : 0;
            next = hit.Tokens.End;
            if (draft.Anchor is null) { TryAnchor(walk, ref next, draft); }
        }
        else if (draft.Anchor is null || IsDayItself(walk, at)) { return false; }
        next = SkipToDate(walk, next);
        return true;
    }

    /// <summary>A weekday by itself, as near to publication as its words allow.</summary>
    public static DateDraft? TryAlone(in TokenWalk walk, int at, DateOnly? published)
    {
        if (!IsWeekday(walk, at, out var weekday, out var hit)) { return null; }
        var draft = new DateDraft { First = at, End = hit.Tokens.End, Relative = DateSet.Unknown, Edtf = "", FrontLength = FrontBefore(hit) };
        if (walk.IsTerm<DirectionTerm>(draft.End, out var direction, out var behind)) { (draft.Direction, draft.End) = (direction.Steps, behind.Tokens.End); }
        if (published is not { } day) { return draft; }
        var back = ((int)day.DayOfWeek - (int)weekday.Day + 7) % 7;
        var ahead = (7 - back) % 7;
        var meant = draft.Direction switch
        {
            < 0 => day.AddDays(-(back == 0 ? 7 : back)),
            > 0 => day.AddDays(ahead == 0 ? 7 : ahead),
            _ => (DateOnly?)null,
        };
        draft.Relative = meant is { } known
            ? DateSet.Of(known)
            : back == 0 ? DateSet.Of(day) : new DateSet([DateRange.Of(day.AddDays(-back)), DateRange.Of(day.AddDays(ahead))]);
        draft.Edtf = Iso(meant ?? day.AddDays(-back));
        return draft;
    }

    public static bool IsWeekday(in TokenWalk walk, int at, out WeekdayTerm weekday, out TermHit hit)
    {
        if (walk.IsTerm<WeekdayTerm>(at, out var found, out hit)
            && (!found.NeedsArticle || (hit.Front.Particles & Particles.Article) != 0 || walk.Tokens[at].Length > 3 && walk.Language.DayComesFirst is false))
        {
            weekday = found;
            return true;
        }
        weekday = null!;
        return false;
    }

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The article belongs to a weekday's name; what stands before it does not.</summary>
    private static int FrontBefore(in TermHit hit) => (hit.Front.Particles & Particles.Article) != 0 ? Math.Max(0, hit.Front.Length - 2) : hit.Front.Length;

    private static bool IsNight(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, WordRole.Night, out _)
        || walk.IsAny(at - 1, "-–/") && walk.IsTerm<WeekdayTerm>(at - 2, out _, out _)
        || walk.IsRole(at - 1, WordRole.To, out _) && walk.IsRole(at - 3, WordRole.Night, out _);

    /// <summary>«إلى غاية اليوم 16 أكتوبر» may be the day 16 October, whenever it was written.</summary>
    private static bool IsDayItself(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, WordRole.To, out _) || walk.IsRole(at - 1, WordRole.From, out _) || walk.IsRole(at - 1, WordRole.In, out _);

    private static void TryAnchor(in TokenWalk walk, ref int next, DateDraft draft)
    {
        if (!walk.IsTerm<AnchorTerm>(next, out var anchor, out var hit)) { return; }
        (draft.Anchor, draft.AnchorTokens, next) = (anchor.Days, hit.Tokens, hit.Tokens.End);
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
        return at;
    }
}
