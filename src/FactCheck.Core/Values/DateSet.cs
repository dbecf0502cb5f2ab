using System.Collections.Immutable;

namespace FactCheck.Values;

/// <summary>
/// The days that a date may mean: each alternative is a range of which one day, or the whole, is meant.
/// An empty set is a date of which nothing is known.
/// </summary>
public readonly struct DateSet(ImmutableArray<DateRange> alternatives) : IEquatable<DateSet>
{
    private readonly ImmutableArray<DateRange> _alternatives = alternatives;

    /// <summary>Nothing is known.</summary>
    public static DateSet Unknown => default;

    /// <summary>The readings, in order; empty when nothing is known.</summary>
    public ImmutableArray<DateRange> Alternatives => _alternatives.IsDefault ? [] : _alternatives;

    /// <summary>True when nothing is known.</summary>
    public bool IsUnknown => Alternatives.IsEmpty;

    /// <summary>The one day meant, when there is only one reading and it is a day.</summary>
    public DateOnly? SingleDay => Alternatives is [{ IsDay: true } only] ? only.First : null;

    /// <summary>The range from the earliest to the latest day of all readings.</summary>
    public DateRange? Hull => IsUnknown ? null : new DateRange(Alternatives.Min(a => a.First), Alternatives.Max(a => a.Last));

    /// <summary>One reading.</summary>
    public static DateSet Of(DateRange range) => new([range]);

    /// <summary>One reading, a day.</summary>
    public static DateSet Of(DateOnly day) => new([DateRange.Of(day)]);

    /// <summary>The weekdays that the readings fall on; of a day that may be told in the Julian calendar, those of both calendars.</summary>
    public WeekdaySet Weekdays()
    {
        var days = WeekdaySet.None;
        foreach (var range in Alternatives)
        {
            var length = range.Last.DayNumber - range.First.DayNumber;
            if (length >= 6) { return WeekdaySet.All; }
            for (var i = 0; i <= length; i++) { days |= OldStyle.WeekdaysOf(range.First.AddDays(i)); }
        }
        return days;
    }

    /// <summary>Whether every reading lies before every reading of <paramref name="other"/>.</summary>
    public Kleene IsBefore(DateSet other)
    {
        if (Hull is not { } mine || other.Hull is not { } theirs) { return Kleene.Unknown; }
        return mine.Last < theirs.First ? Kleene.True : mine.First >= theirs.Last ? Kleene.False : Kleene.Unknown;
    }

    /// <summary>Whether both mean one day: true for two single equal days, false when no readings meet.</summary>
    public Kleene IsEqual(DateSet other)
    {
        if (IsUnknown || other.IsUnknown) { return Kleene.Unknown; }
        if (SingleDay is { } day && other.SingleDay == day) { return Kleene.True; }
        foreach (var mine in Alternatives)
        {
            foreach (var theirs in other.Alternatives)
            {
                if (mine.Meets(theirs)) { return Kleene.Unknown; }
            }
        }
        return Kleene.False;
    }

    /// <summary>Days from <paramref name="earlier"/> to this, over all readings.</summary>
    public Interval? DaysSince(DateSet earlier)
    {
        if (Hull is not { } mine || earlier.Hull is not { } theirs) { return null; }
        return new Interval(mine.First.DayNumber - theirs.Last.DayNumber, mine.Last.DayNumber - theirs.First.DayNumber);
    }

    /// <inheritdoc/>
    public bool Equals(DateSet other) => Alternatives.SequenceEqual(other.Alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hull.GetHashCode();

    /// <summary>Equality of all readings.</summary>
    public static bool operator ==(DateSet left, DateSet right) => left.Equals(right);

    /// <summary>Difference in a reading.</summary>
    public static bool operator !=(DateSet left, DateSet right) => !left.Equals(right);

    /// <summary>The readings in ISO 8601, a bar between them.</summary>
    public override string ToString() => IsUnknown ? "unknown" : string.Join('|', Alternatives);
}
