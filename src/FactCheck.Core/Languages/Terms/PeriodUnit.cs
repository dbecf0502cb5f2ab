namespace FactCheck.Languages;

/// <summary>A stretch of the calendar.</summary>
public enum PeriodUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>The days at a week's end.</summary>
    Weekend,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months of a year.</summary>
    Quarter,

    /// <summary>Six months of a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
