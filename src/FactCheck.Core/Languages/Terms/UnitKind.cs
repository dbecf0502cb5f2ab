namespace FactCheck.Languages;

/// <summary>What a unit measures.</summary>
public enum UnitKind
{
    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Time.</summary>
    Duration,

    /// <summary>Length, mass, area and the like.</summary>
    Measure,
}
