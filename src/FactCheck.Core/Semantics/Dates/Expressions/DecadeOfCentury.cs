using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Ten years by their name: «السبعينيات», "the 1970s", «تسعينيات القرن الماضي».</summary>
/// <param name="Tens">70 for the seventies.</param>
/// <param name="Century">The hundred years that they lie in; without it, the last such decade.</param>
internal sealed record DecadeOfCentury(int Tens, CalendarExpression? Century) : CalendarExpression
{
    /// <inheritdoc/>
    public override bool IsRelative => Century?.IsRelative ?? true;

    /// <inheritdoc/>
    public override CalendarStretch? Resolve(DateOnly? published)
    {
        int century;
        if (Century is null) { century = Tens < 30 ? 2000 : 1900; }
        else if (Century.Resolve(published) is { } named) { century = named.Days.First.Year / 100 * 100; }
        else { return null; }
        return CalendarStretch.Around(new DateOnly(Math.Clamp(century + Tens, 1, 9990), 1, 1), PeriodUnit.Decade);
    }
}
