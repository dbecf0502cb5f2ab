namespace FactCheck.Languages;

/// <summary>A day named by its distance from publication: yesterday, اليوم, غدًا.</summary>
/// <param name="Days">Days from publication.</param>
public sealed record AnchorTerm(int Days) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Anchor;
}
