namespace FactCheck.Languages;

/// <summary>What can be written onto the front of a word in one piece with it.</summary>
[Flags]
public enum Particles : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"And": و ف.</summary>
    Conjunction = 1,

    /// <summary>"In", "with", "for": ب ل.</summary>
    Preposition = 2,

    /// <summary>"Like": ك.</summary>
    Likeness = 4,

    /// <summary>"The": ال, or the ل that is left of it behind ل.</summary>
    Article = 8,

    /// <summary>The mark of the future: س.</summary>
    Future = 16,
}
