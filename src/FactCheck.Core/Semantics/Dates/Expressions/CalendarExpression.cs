using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A place on the calendar that is told and not written out as a date: «الشهر المقبل», "the first Friday of July".</summary>
internal abstract record CalendarExpression
{
    /// <summary>True when it means another day at another time of publication.</summary>
    public virtual bool IsRelative => true;

    /// <summary>The days, seen from the day of publication; none when that is needed and not known, or when there is no such day.</summary>
    public abstract CalendarStretch? Resolve(DateOnly? published);

    /// <summary>All days that may be meant, where that is more than the likeliest.</summary>
    public virtual DateSet ToDays(DateOnly? published) => Resolve(published) is { } stretch ? DateSet.Of(stretch.Days) : DateSet.Unknown;
}
