namespace FactCheck.Values;

/// <summary>Truth in three values: what is not known to hold is not held against an author.</summary>
public enum Kleene : byte
{
    /// <summary>Holds for some readings only, or something needed is not known.</summary>
    Unknown,

    /// <summary>Holds for no reading.</summary>
    False,

    /// <summary>Holds for every reading.</summary>
    True,
}
