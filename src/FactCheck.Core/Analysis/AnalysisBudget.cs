namespace FactCheck.Analysis;

/// <summary>The time that one article may take, and one rule of it. Rules ask between steps; nothing is interrupted.</summary>
public sealed class AnalysisBudget(TimeProvider clock, TimeSpan article, TimeSpan rule)
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>The time that one rule may take on this article.</summary>
    public TimeSpan Rule { get; } = rule;

    /// <summary>True when the article's time is used up.</summary>
    public bool IsSpent => clock.GetElapsedTime(_start) > article;

    /// <summary>A time stamp for <see cref="Since"/>.</summary>
    public long Now() => clock.GetTimestamp();

    /// <summary>The time that has passed since a time stamp.</summary>
    public TimeSpan Since(long start) => clock.GetElapsedTime(start);

    /// <summary>True when a rule that has taken <paramref name="spent"/> has used up its time.</summary>
    public bool RuleIsSpent(TimeSpan spent) => spent > Rule;
}
