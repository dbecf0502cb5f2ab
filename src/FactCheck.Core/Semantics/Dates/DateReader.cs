using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads the longest date that begins at a token, whichever way it is written.</summary>
internal static class DateReader
{
    private const TermKinds Openings = TermKinds.Numeral | TermKinds.Ordinal | TermKinds.Month | TermKinds.Weekday | TermKinds.Period | TermKinds.Direction | TermKinds.Anchor
        | TermKinds.Part | TermKinds.NamedStretch | TermKinds.Shift | TermKinds.Opening;

    private const TermKinds BareOpenings = TermKinds.Numeral | TermKinds.Ordinal | TermKinds.Month | TermKinds.Period | TermKinds.Direction | TermKinds.Opening;

    /// <summary>A year from here on is not one of the Hijri calendar.</summary>
    private const int EarliestGregorian = 1800;

    /// <summary>False for a token at which no date begins.</summary>
    public static bool CanBegin(in TokenWalk walk, int at) =>
        walk.IsNumber(at) || walk.Has(at, Openings) || walk.IsArticle(at) || walk.IsAny(at, "QHqh");

    public static DateDraft? TryRead(in TokenWalk walk, int at)
    {
        var best = walk.Has(at, TermKinds.Weekday | TermKinds.Anchor) ? ReadWithWeekday(walk, at) : null;
        if (walk.IsNumber(at) || walk.Has(at, BareOpenings)) { best = Longer(best, ReadBare(walk, at)); }
        if (ExpressionReader.TryRead(walk, at, out var expression) && (best is null || expression.End > best.End))
        {
            best = new DateDraft
            {
                First = at,
                End = expression.End,
                FrontLength = expression.FrontLength,
                Expression = expression.Value,
                Anchor = expression.Anchor,
                AnchorTokens = expression.AnchorTokens,
                Weekday = expression.Weekday,
                WeekdayTokens = expression.WeekdayTokens,
            };
        }
        if (best is { Day: not null, Month: not null, Weekday: null, Expression: null, LastDay: null, HasTwoWeekdays: false }
            && WeekdayReader.IsSaidBehind(walk, best.End, out var weekday, out var hit))
        {
            (best.Weekday, best.WeekdayTokens) = (weekday.Day, hit.Tokens);
        }
        return best ?? BareDayReader.TryRead(walk, at);
    }

    /// <summary>A date without its weekday.</summary>
    public static DateDraft? ReadBare(in TokenWalk walk, int at)
    {
        var draft = new DateDraft();
        if (walk.IsNumber(at) && NumericDateReader.TryRead(walk, at, draft)) { return draft; }
        draft.Forget();
        if (walk.IsAny(at + 1, "-/") && HyphenDateReader.TryRead(walk, at, draft)) { return draft; }
        draft.Forget();
        if (WrittenDateReader.TryRead(walk, at, draft))
        {
            return draft is { Calendar: CalendarSystem.Hijri, Year: >= EarliestGregorian, Month: { } month, Last: null, LastDay: null }
                ? InGregorianYear(draft, month)
                : draft;
        }
        draft.Forget();
        return YearReader.TryRead(walk, at, draft) ? draft : null;
    }

    private static DateDraft? ReadWithWeekday(in TokenWalk walk, int at)
    {
        var draft = new DateDraft();
        if (!WeekdayReader.TryRead(walk, at, draft, out var next)) { return null; }
        if (!draft.HasTwoWeekdays && TryFirstOfTwo(walk, at, next, draft)) { return draft; }
        if ((ReadBare(walk, next) ?? (walk.Language.JoinsArticle ? null : BareDayReader.TryRead(walk, next))) is not { } date) { return null; }
        if (date.Day is null && date.Month is null || draft.HasTwoWeekdays && date.LastDay is null
            || walk.IsRole(date.End, DateRole.AsDate, out _)) { return null; }
        (date.First, date.FrontLength) = (at, draft.FrontLength);
        (date.Weekday, date.WeekdayTokens, date.Anchor, date.AnchorTokens) = (draft.Weekday, draft.WeekdayTokens, draft.Anchor, draft.AnchorTokens);
        return date;
    }

    /// <summary>«السبت 8 والأحد 9 أفريل 2017», "from Monday 10 to Thursday 13 March 2025": the month and year stand behind the second day.</summary>
    private static bool TryFirstOfTwo(in TokenWalk walk, int at, int next, DateDraft draft)
    {
        if (draft.Weekday is null || !walk.TryInteger(next, out var day) || day is < 1 or > 31 || walk.Tokens[next].Length > 2
            || walk.IsPartOfNumber(next)) { return false; }
        var second = walk.IsRole(next + 1, WordRole.And, out var behind) || walk.IsRole(next + 1, WordRole.To, out behind) ? behind : next + 1;
        if (!walk.IsTerm<WeekdayTerm>(second, out _, out var hit)
            || second == next + 1 && (hit.Front.Particles & Particles.Conjunction) == 0) { return false; }
        if (ReadBare(walk, hit.Tokens.End) is not { Day: { } last, Month: { } month } other || last <= day) { return false; }
        (draft.First, draft.End, draft.Day, draft.Month, draft.Year, draft.Calendar) = (at, next + 1, day, month, other.Year, other.Calendar);
        (draft.Direction, draft.YearSteps) = (other.Direction, other.YearSteps);
        return true;
    }

    /// <summary>«رمضان 2019»: the year is not of the month's calendar.</summary>
    private static DateDraft InGregorianYear(DateDraft draft, int month) =>
        new()
        {
            First = draft.First,
            End = draft.End,
            FrontLength = draft.FrontLength,
            Expression = new HijriIn(month, draft.Day, draft.Year!.Value),
        };

    private static DateDraft? Longer(DateDraft? first, DateDraft? second) =>
        second is null || first is not null && first.End >= second.End ? first : second;
}
