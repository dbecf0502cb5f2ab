using FactCheck.Values;

namespace FactCheck.Languages;

/// <summary>A day with a name of its own.</summary>
/// <param name="Month">The month of its calendar.</param>
/// <param name="Day">The day of the month, or, with a weekday, how many of that weekday come before it: 4 for the fourth Thursday, -1 for the last.</param>
/// <param name="Calendar">The calendar that it is kept by.</param>
public sealed record HolidayTerm(int Month, int Day, CalendarSystem Calendar = CalendarSystem.Gregorian) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.NamedStretch;

    /// <summary>The weekday of a holiday that moves with it.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Days from Easter Sunday of the western churches, for a holiday that moves with it.</summary>
    public int? EasterDays { get; init; }

    /// <summary>Days from the day so found: 4 for the Monday behind a Thursday.</summary>
    public int Offset { get; init; }
}
