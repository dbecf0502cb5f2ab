using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A written year, month or day that another expression is about; a month without a year is that of the year of publication, or of a year told from it.</summary>
/// <param name="Date">The date as written.</param>
/// <param name="YearSteps">The year told from publication: 1 for «السنة القادمة».</param>
internal sealed record WrittenStretch(CalendarDate Date, int? YearSteps = null) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Date.Year is null;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        var year = Date.Year ?? published?.Year + (YearSteps ?? 0);
        if (year is not (>= 1 and <= 9999) || (Date with { Year = year }).ToRange() is not { } days) { return null; }
        return new CalendarStretch(days, Date.Calendar == CalendarSystem.Hijri || Date.Day is not null
            ? PeriodUnit.Day
            : Date.Month is not null ? PeriodUnit.Month : PeriodUnit.Year);
    }
}
