using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>An hour with the day that stands beside it, where one does.</summary>
/// <param name="Hour">Hours since midnight.</param>
/// <param name="Day">The day, in any year where none is written.</param>
/// <param name="Weekday">Its name.</param>
/// <param name="IsOpen">Whether nothing tells which half of the day it is in: «الرابعة إلا ربعا».</param>
internal readonly record struct HourOfDay(decimal Hour, DateOnly? Day, DayOfWeek? Weekday, bool IsOpen = false)
{
    private const decimal HalfDay = 12;

    private const int MostWordsToDay = 2;
    private const int AnyYear = 2023;
    private const decimal HoursOfDay = 24;

    /// <summary>A single time, or the end of "until midnight"; none where its day is not understood.</summary>
    public static HourOfDay? Of(SemanticModel model, Sentence sentence, Mention time, CancellationToken cancellationToken)
    {
        var value = time.Value.AsSpan();
        if (value.StartsWith("../", StringComparison.Ordinal)) { value = value[3..]; }
        var clock = value.IndexOf('T');
        if (clock < 0 || HourAt(value[clock..]) is not { } hour) { return null; }
        if (clock > 0) { return DayAt(value[..clock].ToString()) is { } own ? new HourOfDay(hour, own, null) : null; }
        var times = model.MentionsIn(MentionKind.Time, sentence.Tokens, cancellationToken).ToArray();
        foreach (var date in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken)
            .Cast<DateMention>()
            .Concat(ElapsedDates.OfSameMonth(model, sentence.Tokens, cancellationToken)))
        {
            if (Array.Exists(times, t => t != time && t.Tokens.Contains(date.Tokens))) { continue; } // the day of the other end
            if (date.WrittenEnd is not null || ElapsedDates.Between(time, date) is < 0 or > MostWordsToDay
                || date.Tokens.First < time.Tokens.First && model.Article.Tokens[date.Tokens.End].Kind == TokenKind.Word
                && ElapsedDates.Between(time, date) > 1) { continue; }
            var day = date.Days.SingleDay ?? (date.Written is { Year: null, Month: { } month, Day: { } number, Calendar: CalendarSystem.Gregorian }
                && number <= DateTime.DaysInMonth(AnyYear, month)
                ? new DateOnly(AnyYear, month, number)
                : DayAt(date.Edtf));
            return day is null && date.Weekday is null ? null : new HourOfDay(hour, day, date.Weekday);
        }
        return new HourOfDay(hour, null, null, IsOpenAt(model, time, hour));
    }

    /// <summary>An hour up to twelve with no word for a part of the day in it; a clock with a zero before the hour counts to 24.</summary>
    private static bool IsOpenAt(SemanticModel model, Mention time, decimal hour)
    {
        if (hour >= HalfDay + 1) { return false; }
        for (var i = time.Tokens.First; i < time.Tokens.End; i++)
        {
            if (model.Terms.Is<DayPartTerm>(i, out _, out _)
                || model.Article.Tokens[i].Kind == TokenKind.Number && model.Article.Tokens.FirstChar(i) is '0' or '٠') { return false; }
        }
        return true;
    }

    /// <summary>Both ends of a stretch in hours.</summary>
    public static (decimal From, decimal To)? StretchOf(string value) =>
        value.Split('/') is [var from, var to] && HourAt(from) is { } first && HourAt(to) is { } last ? (first, last) : null;

    /// <summary>The hours up to another time whose half of the day may be open: in the half that has the told hours, or in the next.</summary>
    public decimal? HoursTo(HourOfDay end, Interval told)
    {
        var next = HoursTo(end);
        if (next is not { } hours || !end.IsOpen || told.Meets(Interval.Exactly(hours))) { return next; }
        var other = hours >= HalfDay ? hours - HalfDay : hours + HalfDay;
        return told.Meets(Interval.Exactly(other)) ? other : Math.Min(hours, other);
    }

    /// <summary>The hours up to another time, which comes next where the days are not told; none where the two cannot be set beside each other.</summary>
    public decimal? HoursTo(HourOfDay end)
    {
        if (IsMidnightOfDay || end.IsMidnightOfDay) { return null; }
        if (Day is { } first && end.Day is { } last)
        {
            // "At 11.40 p.m. on 14 April 1912 … at 2.20 a.m. on 15 April": the year is told once
            if (last.Year > first.Year + 1) { last = new DateOnly(first.Year, last.Month, Math.Min(last.Day, DateTime.DaysInMonth(first.Year, last.Month))); }
            return last < first ? null : ((last.DayNumber - first.DayNumber) * HoursOfDay) + end.Hour - Hour is var hours and > 0 ? hours : null;
        }
        if (Weekday is { } from && end.Weekday is { } to)
        {
            return ((((int)to - (int)from + 7) % 7) * HoursOfDay) + end.Hour - Hour is var hours and > 0 ? hours : null;
        }
        return end.Hour > Hour ? end.Hour - Hour : end.Hour < Hour ? end.Hour - Hour + HoursOfDay : null;
    }

    /// <summary>"Midnight on Tuesday" begins the day for some and ends it for others.</summary>
    private bool IsMidnightOfDay => Hour == 0 && (Day is not null || Weekday is not null);

    private static decimal? HourAt(ReadOnlySpan<char> iso) =>
        iso.Length == 6 && iso[0] == 'T' && int.TryParse(iso[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(iso[4..6], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            ? hour + (minute / 60m)
            : null;

    /// <summary>The day that the value of a time begins with, without a year where none is written.</summary>
    public static CalendarDate? WrittenDay(string value)
    {
        var clock = value.IndexOf('T', StringComparison.Ordinal);
        return clock > 0 && DayAt(value[..clock]) is { } day
            ? new CalendarDate(value.StartsWith("XXXX", StringComparison.Ordinal) ? null : day.Year, day.Month, day.Day)
            : null;
    }

    private static DateOnly? DayAt(string value) =>
        DateOnly.TryParseExact(value.Replace("XXXX", AnyYear.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
