namespace FactCheck.Knowledge;

/// <summary>Where a fact comes from.</summary>
/// <param name="Pack">The fact pack that states it.</param>
/// <param name="Source">The public source that it can be checked against.</param>
/// <param name="Checked">The day that it was last checked.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record Provenance(string Pack, string Source, DateOnly Checked, Certainty Certainty)
{
    /// <summary>True when a verdict may rest on it.</summary>
    public bool IsSolid => Certainty >= Certainty.Known;
}
