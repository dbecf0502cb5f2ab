using System.Globalization;

namespace FactCheck.Languages;

/// <summary>A part of the day: صباحًا, evening, noon.</summary>
/// <param name="From">The hour at which it begins.</param>
/// <param name="To">The hour at which it ends; the same hour for a point such as noon.</param>
public sealed record DayPartTerm(int From, int To) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.DayPart;

    /// <summary>True for a word that tells an hour's half of the day and is no time by itself: ص, pm.</summary>
    public bool NeedsHour { get; init; }

    /// <summary>The hours that its name means by itself, where that is less than all that may go with it: five o'clock may be said to be in the morning, and "in the morning" means later.</summary>
    public (int From, int To)? Usual { get; init; }

    /// <summary>True when it is one moment: noon, midnight.</summary>
    public bool IsPoint => From == To;

    /// <summary>An hour of a twelve-hour clock said together with this part, on the clock of 24 hours: 8 in the evening is 20.</summary>
    public int HourOf(int hour)
    {
        if (hour > 12) { return hour; }
        var (early, late) = (hour % 12, (hour % 12) + 12);
        // The part reaches past midnight (night: 18 to 30): an hour counts where it falls inside, or nearest to it.
        return Distance(late) < Distance(early) ? late % 24 : early;
    }

    /// <summary>Its two ends in ISO 8601.</summary>
    public string ToIso()
    {
        var (from, to) = Usual ?? (From, To);
        return string.Create(CultureInfo.InvariantCulture, $"T{from:00}:00/T{(to > 24 ? to - 24 : to):00}:00");
    }

    /// <summary>Its two ends on a day, in ISO 8601; a night may end on the day behind.</summary>
    public string On(DateOnly day)
    {
        var (from, to) = Usual ?? (From, To);
        var (first, last) = (day.AddDays(from / 24), day.AddDays(to > 24 ? 1 : 0));
        return IsPoint
            ? string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}T{from % 24:00}:00")
            : string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}T{from:00}:00/{last:yyyy-MM-dd}T{(to > 24 ? to - 24 : to):00}:00");
    }

    private int Distance(int hour)
    {
        var best = int.MaxValue;
        foreach (var at in new[] { hour, hour + 24 })
        {
            best = Math.Min(best, at < From ? From - at : at > To ? at - To : 0);
        }
        return best;
    }
}
