namespace FactCheck.Values;

/// <summary>The calendars that Arabic news dates by.</summary>
public enum CalendarSystem
{
    /// <summary>The Gregorian calendar.</summary>
    Gregorian,

    /// <summary>The Islamic lunar calendar.</summary>
    Hijri,
}
