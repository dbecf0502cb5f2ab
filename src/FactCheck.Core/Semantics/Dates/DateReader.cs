namespace FactCheck.Semantics;

/// <summary>Reads the longest date that begins at a token, whichever way it is written.</summary>
internal static class DateReader
{
    public static DateDraft? TryRead(in TokenWalk walk, int at)
    {
        var best = Longer(ReadWithWeekday(walk, at), ReadBare(walk, at));
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
        if (HyphenDateReader.TryRead(walk, at, draft)) { return draft; }
        draft.Forget();
        if (WrittenDateReader.TryRead(walk, at, draft)) { return draft; }
        draft.Forget();
        return YearReader.TryRead(walk, at, draft) ? draft : null;
    }

    private static DateDraft? ReadWithWeekday(in TokenWalk walk, int at)
    {
        var draft = new DateDraft();
        if (!WeekdayReader.TryRead(walk, at, draft, out var next) || (ReadBare(walk, next) ?? (walk.Language.DayComesFirst ? null : BareDayReader.TryRead(walk, next))) is not { } date) { return null; }
        if (date.Day is null && date.Month is null) { return null; }
        (date.First, date.FrontLength) = (at, draft.FrontLength);
        (date.Weekday, date.WeekdayTokens, date.Anchor, date.AnchorTokens) = (draft.Weekday, draft.WeekdayTokens, draft.Anchor, draft.AnchorTokens);
        return date;
    }

    private static DateDraft? Longer(DateDraft? first, DateDraft? second) => second is null || first is not null && first.End >= second.End ? first : second;
}
