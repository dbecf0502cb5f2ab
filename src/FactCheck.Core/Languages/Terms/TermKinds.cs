namespace FactCheck.Languages;

/// <summary>What kinds of terms begin at a token: lets a reader pass over a token with one look.</summary>
[Flags]
public enum TermKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A number word.</summary>
    Numeral = 1,

    /// <summary>A place in an order.</summary>
    Ordinal = 1 << 1,

    /// <summary>A unit.</summary>
    Unit = 1 << 2,

    /// <summary>A month.</summary>
    Month = 1 << 3,

    /// <summary>A weekday.</summary>
    Weekday = 1 << 4,

    /// <summary>A stretch of the calendar.</summary>
    Period = 1 << 5,

    /// <summary>Last, this, next.</summary>
    Direction = 1 << 6,

    /// <summary>Yesterday, today, tomorrow, now.</summary>
    Anchor = 1 << 7,

    /// <summary>The beginning or end of a stretch.</summary>
    Part = 1 << 8,

    /// <summary>A season, a decade or a holiday.</summary>
    NamedStretch = 1 << 9,

    /// <summary>A part of the day.</summary>
    DayPart = 1 << 10,

    /// <summary>How often something comes again, in one word.</summary>
    Repeat = 1 << 11,

    /// <summary>A word that leads a time of day in.</summary>
    Clock = 1 << 12,

    /// <summary>From or between, before the first end of a stretch.</summary>
    Lead = 1 << 13,

    /// <summary>Ago or ahead.</summary>
    Shift = 1 << 14,

    /// <summary>Every, all through.</summary>
    Every = 1 << 15,

    /// <summary>A word of grammar that may begin a figure or a date: a, minus, غرة.</summary>
    Opening = 1 << 16,

    /// <summary>Any other term.</summary>
    Other = 1 << 17,
}
