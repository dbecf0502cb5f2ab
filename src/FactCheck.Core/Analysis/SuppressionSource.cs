namespace FactCheck.Analysis;

/// <summary>Where it is said that a finding does not count.</summary>
public enum SuppressionSource
{
    /// <summary>In a comment of the article.</summary>
    InSource,

    /// <summary>Outside of it, in a baseline.</summary>
    External,
}
