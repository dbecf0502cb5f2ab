using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Finds the Gregorian days that a written date may mean.</summary>
internal static class DateResolver
{
    /// <summary>The days of a draft, seen from the day of publication. Without a year it may be of a year near to that, or of one of <paramref name="spokenOf"/>, years that the article named before it.</summary>
    public static DateSet Resolve(DateDraft draft, DateOnly? published, IReadOnlyCollection<int> spokenOf)
    {
        if (draft.Expression is { } expression) { return expression.ToDays(published); }
        var written = Placed(draft, published);
        if (written.Year is not null)
        {
            if (Range(written) is not { } range) { return DateSet.Unknown; }
            if (draft.IsAmbiguous && Range(written with { Month = written.Day, Day = written.Month }) is { } other)
            {
                return new DateSet([range, other]);
            }
            if (draft.WrittenEnd is { } end && Range(Placed(end, written)) is { } last && last.Last >= range.First)
            {
                return DateSet.Of(new DateRange(range.First, last.Last));
            }
            return DateSet.Of(range);
        }
        if (published is not { } day || written.Month is null || written.Calendar == CalendarSystem.Hijri) { return DateSet.Unknown; }
        if (draft.Direction is { } direction) { return Directed(draft, day, direction); }
        var years = new SortedSet<int>(spokenOf) { day.Year - 1, day.Year, day.Year + 1 };
        var ranges = new List<DateRange>();
        foreach (var year in years)
        {
            if (Range(draft, year) is { } range) { ranges.Add(range); }
        }
        return new DateSet([.. ranges]);
    }

    /// <summary>The parts as written, with a month or year that is told from publication put in.</summary>
    public static CalendarDate Placed(DateDraft draft, DateOnly? published)
    {
        var written = draft.Written;
        if (published is not { } day) { return written; }
        if (draft.MonthSteps is { } months)
        {
            var month = new DateOnly(day.Year, day.Month, 1).AddMonths(months);
            return written with { Year = month.Year, Month = month.Month };
        }
        return draft.YearSteps is { } years ? written with { Year = day.Year + years } : written;
    }

    /// <summary>The end of a stretch, with what it shares with its beginning.</summary>
    public static CalendarDate Placed(CalendarDate end, CalendarDate first) => end with
    {
        Year = end.Year ?? first.Year,
        Month = end.Month ?? (end.Day is null ? null : first.Month),
    };

    /// <summary>«12 أبريل الماضي» is the nearest before publication, «المقبل» the nearest behind it, «الجاري» of its month.</summary>
    private static DateSet Directed(DateDraft draft, DateOnly published, int direction)
    {
        if (direction == 0) { return Range(draft, published.Year) is { } now ? DateSet.Of(now) : DateSet.Unknown; }
        for (var step = 0; step <= 1; step++)
        {
            if (Range(draft, published.Year + (direction * step)) is not { } range) { continue; }
            if (direction < 0 ? range.First < published : range.Last > published) { return DateSet.Of(range); }
        }
        return DateSet.Unknown;
    }

    private static DateRange? Range(DateDraft draft, int year)
    {
        if (Range(draft.Written with { Year = year }) is not { } range) { return null; }
        return draft.WrittenEnd is { } end && Range(end with { Year = year }) is { } last && last.Last >= range.First
            ? new DateRange(range.First, last.Last)
            : range;
    }

    private static DateRange? Range(CalendarDate date) => date.Year is >= 1 and <= 9999 ? date.ToRange() : null;
}
