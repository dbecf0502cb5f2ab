namespace FactCheck.Languages;

/// <summary>The beginning, middle or end of a stretch of the calendar: مطلع, منتصف, أواخر.</summary>
/// <param name="Part">1 for the first third, 2 for the middle, 3 for the last, 4 for what is left from publication on.</param>
public sealed record PartTerm(int Part) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Part;

    /// <summary>True for a word that also says "last of several": «آخر».</summary>
    public bool IsLast { get; init; }
}
