using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Now, shortly before or shortly behind publication: «الآن», "recently". Shortly is up to half a year.</summary>
/// <param name="Steps">-1, 0 or 1; none for a time that is not told.</param>
internal sealed record NowOrNear(int? Steps) : CalendarExpression
{
    private const int Near = 183;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        if (published is not { } day || Steps is null) { return null; }
        return new CalendarStretch(new DateRange(day.AddDays(Steps < 0 ? -Near : 0), day.AddDays(Steps > 0 ? Near : 0)), PeriodUnit.Day);
    }
}
