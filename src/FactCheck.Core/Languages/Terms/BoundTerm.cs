namespace FactCheck.Languages;

/// <summary>A word that makes a figure less than exact: about, more than, up to.</summary>
/// <param name="Kind">How.</param>
/// <param name="IsBehind">True when it stands behind the figure: «على الأقل», "or more".</param>
public sealed record BoundTerm(BoundKind Kind, bool IsBehind = false) : Term
{
    /// <summary>True for a word that is no part of the figure: a verb, "about".</summary>
    public bool StandsApart { get; init; } = Kind == BoundKind.About;
}
