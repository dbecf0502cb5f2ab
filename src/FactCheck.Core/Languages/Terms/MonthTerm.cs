using FactCheck.Values;

namespace FactCheck.Languages;

/// <summary>A month's name.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Systems">The systems that use the name.</param>
/// <param name="Calendar">The calendar.</param>
public sealed record MonthTerm(int Month, MonthSystems Systems = MonthSystems.None, CalendarSystem Calendar = CalendarSystem.Gregorian) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Month;

    /// <summary>True when the word is common in other senses too («آب», "may"), so that only a day or year beside it makes it a month.</summary>
    public bool NeedsCompany { get; init; }
}
