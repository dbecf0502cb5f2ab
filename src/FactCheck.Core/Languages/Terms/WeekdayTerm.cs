namespace FactCheck.Languages;

/// <summary>A weekday's name.</summary>
/// <param name="Day">The weekday.</param>
public sealed record WeekdayTerm(DayOfWeek Day) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Weekday;

    /// <summary>True for several of it: Mondays, which is no day by itself.</summary>
    public bool IsPlural { get; init; }

    /// <summary>True when the word without an article means something else: «سبت», «أحد».</summary>
    public bool NeedsArticle { get; init; }
}
