namespace FactCheck.Languages;

/// <summary>A weekday's name.</summary>
/// <param name="Day">The weekday.</param>
public sealed record WeekdayTerm(DayOfWeek Day) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Weekday;

    /// <summary>True when the word without an article means something else: «سبت», «أحد».</summary>
    public bool NeedsArticle { get; init; }
}
