namespace FactCheck.Knowledge;

/// <summary>The gender of a person or of the form of a title.</summary>
public enum Gender
{
    /// <summary>Not known, or the form serves both.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}
