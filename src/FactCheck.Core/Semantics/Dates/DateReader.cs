using FactCheck.Languages;
namespace FactCheck.Semantics;

/// <summary>Reads the longest date that begins at a token, whichever way it is written.</summary>
internal static class DateReader
{
    private const TermKinds Openings = TermKinds.Numeral | TermKinds.Ordinal | TermKinds.Month | TermKinds.Weekday | TermKinds.Period | TermKinds.Direction | TermKinds.Anchor
        | TermKinds.Part | TermKinds.NamedStretch | TermKinds.Shift | TermKinds.Opening;

    private const TermKinds BareOpenings = TermKinds.Numeral | TermKinds.Ordinal | TermKinds.Month | TermKinds.Period | TermKinds.Direction | TermKinds.Opening;

    /// <summary>False for a token at which no date begins.</summary>
    public static bool CanBegin(in TokenWalk walk, int at) => walk.IsNumber(at) || walk.Has(at, Openings) || walk.IsArticle(at) || walk.IsAny(at, "QHqh");

    public static DateDraft? TryRead(in TokenWalk walk, int at)
    {
        var best = walk.Has(at, TermKinds.Weekday | TermKinds.Anchor) ? ReadWithWeekday(walk, at) : null;
        if (walk.IsNumber(at) || walk.Has(at, BareOpenings)) { best = Longer(best, ReadBare(walk, at)); }
        if (ExpressionReader.TryRead(walk, at, out var expression) && (best is null || expression.End > best.End))
        {
            best = new DateDraft { First = at, End = expression.End, FrontLength = expression.FrontLength, Expression = expression.Value, Anchor = expression.Anchor, AnchorTokens = expression.AnchorTokens, Weekday = expression.Weekday, WeekdayTokens = expression.WeekdayTokens };
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
        if (WrittenDateReader.TryRead(walk, at, draft)) { return draft; }
        draft.Forget();
        return YearReader.TryRead(walk, at, draft) ? draft : null;
    }

    private static DateDraft? ReadWithWeekday(in TokenWalk walk, int at)
    {
        var draft = new DateDraft();
        if (!WeekdayReader.TryRead(walk, at, draft, out var next) || (ReadBare(walk, next) ?? (walk.Language.JoinsArticle ? null : BareDayReader.TryRead(walk, next))) is not { } date) { return null; }
        if (date.Day is null && date.Month is null) { return null; }
        (date.First, date.FrontLength) = (at, draft.FrontLength);
        (date.Weekday, date.WeekdayTokens, date.Anchor, date.AnchorTokens) = (draft.Weekday, draft.WeekdayTokens, draft.Anchor, draft.AnchorTokens);
        return date;
    }

    private static DateDraft? Longer(DateDraft? first, DateDraft? second) => second is null || first is not null && first.End >= second.End ? first : second;

}
