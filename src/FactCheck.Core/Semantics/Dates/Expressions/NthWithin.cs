using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>One of the units that make up a larger one, or the first few: «الربع الثالث من 2016», "the last week of May", "the first ten days of 2021".</summary>
/// <param name="Index">Which, from 1; -1 for the last.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Within">What it is part of.</param>
/// <param name="Count">How many, beginning with that one.</param>
internal sealed record NthWithin(int Index, PeriodUnit Unit, CalendarExpression Within, int Count = 1) : CalendarExpression
{
    private const int DaysOfHalf = 15;

    /// <inheritdoc/>
    public override bool IsRelative => Within.IsRelative;

    /// <summary>The day as it would be written, of a month of the Hijri calendar with its year: "the tenth day of Shawwal 1445".</summary>
    public CalendarDate? WrittenDay =>
        Unit == PeriodUnit.Day && Count == 1 && Index > 0 && Within is WrittenStretch
        {
            Date: { Calendar: CalendarSystem.Hijri, Year: not null, Month: not null, Day: null } month
        } ? month with { Day = Index } : null;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (Within.Resolve(published) is not { } whole) { return null; }
        if (Unit == PeriodUnit.Half && whole.Grain == PeriodUnit.Month) { return HalfOfMonth(whole.Days); }
        var start = Index > 0 ? whole.Days.First : whole.Days.Last;
        if (Unit == PeriodUnit.Week) { start = WeekStart(whole); }
        if (Unit == PeriodUnit.Weekend) { start = WeekendDay(whole); }
        var from = Index > 0 ? Index - 1 : Index + 1;
        if (CalendarStretch.Around(start, Unit, from) is not { } first) { return null; }
        var last = Count == 1 ? first : CalendarStretch.Around(start, Unit, from + Count - 1);
        return last is { } end && end.Days.First <= whole.Days.Last && first.Days.First >= whole.Days.First.AddDays(-6)
            ? new CalendarStretch(new DateRange(first.Days.First, end.Days.Last), Unit)
            : null;
    }

    /// <summary>«النصف الأول من سبتمبر»: to the fifteenth; the second half begins behind it.</summary>
    private CalendarStretch HalfOfMonth(DateRange month) => new(
        Index == 1 ? new DateRange(month.First, month.First.AddDays(DaysOfHalf - 1)) : new DateRange(month.First.AddDays(DaysOfHalf), month.Last),
        PeriodUnit.Day);

    /// <summary>The first or last Saturday.</summary>
    private DateOnly WeekendDay(CalendarStretch whole) => Index > 0
        ? whole.Days.First.AddDays((6 - (int)whole.Days.First.DayOfWeek) % 7)
        : whole.Days.Last.AddDays(-(((int)whole.Days.Last.DayOfWeek + 1) % 7));

    /// <summary>A day in the first or last week: of a year by ISO 8601, of a month the first or last that lies in it whole.</summary>
    private DateOnly WeekStart(CalendarStretch whole)
    {
        var (first, last) = (whole.Days.First, whole.Days.Last);
        if (whole.Grain == PeriodUnit.Year) { return Index > 0 ? new DateOnly(first.Year, 1, 4) : new DateOnly(last.Year, 12, 28); }
        return Index > 0 ? first.AddDays((8 - (int)first.DayOfWeek) % 7) : last.AddDays(-((int)last.DayOfWeek % 7));
    }
}
