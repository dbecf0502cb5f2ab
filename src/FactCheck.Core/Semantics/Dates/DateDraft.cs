using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A date while it is being read.</summary>
internal sealed class DateDraft
{
    private List<(TextSpan Span, MonthTerm Term)>? _months;

    public int First { get; set; }

    public int End { get; set; }

    /// <summary>Units of particles on the first word, which are no part of the date: «بأبريل».</summary>
    public int FrontLength { get; set; }

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    /// <summary>The last day of a list or stretch.</summary>
    public int? LastDay { get; set; }

    /// <summary>The end of a stretch that has more than another day.</summary>
    public CalendarDate? Last { get; set; }

    public CalendarSystem Calendar { get; set; }

    public DayOfWeek? Weekday { get; set; }

    /// <summary>True for a list of two weekdays before a list of two days.</summary>
    public bool HasTwoWeekdays { get; set; }

    public TokenRange WeekdayTokens { get; set; }

    public int? Anchor { get; set; }

    public TokenRange AnchorTokens { get; set; }

    /// <summary>-1, 0 or 1 for «الماضي», «الجاري», «المقبل» behind it.</summary>
    public int? Direction { get; set; }

    /// <summary>The month names in it, in order.</summary>
    public IReadOnlyList<(TextSpan Span, MonthTerm Term)> Months => _months ?? [];

    /// <summary>True for a numeric date whose day and month can be read either way.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>Months from that of publication, for «20 من الشهر القادم».</summary>
    public int? MonthSteps { get; set; }

    /// <summary>Years from that of publication, for «مارس العام الماضي».</summary>
    public int? YearSteps { get; set; }

    /// <summary>True for a day of the month of the date before: «12 من الشهر نفسه».</summary>
    public bool IsOfMonthBefore { get; set; }

    /// <summary>True for what is a date only where one stands before: «في 12 منه».</summary>
    public bool NeedsMonth { get; set; }

    /// <summary>True for a stretch of days («من 4 إلى 22»), false for a list of them («19 و20»).</summary>
    public bool IsStretch { get; set; }

    /// <summary>What is told and not written out, which then is all that the date says.</summary>
    public CalendarExpression? Expression { get; set; }

    /// <summary>Adds a month's name.</summary>
    public void Add(TextSpan span, MonthTerm month) => (_months ??= []).Add((span, month));

    /// <summary>Drops what a reader put in before it found that this is no date of its kind.</summary>
    public void Forget()
    {
        _months?.Clear();
        (Day, LastDay, Month, Year, Last, Direction) = (null, null, null, null, null, null);
        (Calendar, IsAmbiguous, IsStretch, MonthSteps, YearSteps) = (CalendarSystem.Gregorian, false, false, null, null);
        (IsOfMonthBefore, NeedsMonth) = (false, false);
    }

    public CalendarDate Written => new(Year, Month, Day, Calendar);

    public CalendarDate? WrittenEnd => Last ?? (LastDay is { } day ? Written with { Day = day } : null);
}
