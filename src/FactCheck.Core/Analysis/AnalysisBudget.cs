namespace FactCheck.Analysis;

/// <summary>
/// What one article may cost, and one rule of it. Work is counted, in units of about one character or token looked at, and only where there
/// was much of it the clock is asked: so what is found in an ordinary article does not depend on how busy the machine is. Rules ask between
/// steps; nothing is interrupted.
/// </summary>
public sealed class AnalysisBudget(TimeProvider clock, TimeSpan article, TimeSpan rule)
{
    private const long FreeWork = 5_000_000;

    private readonly long _start = clock.GetTimestamp();
    private long _work;

    /// <summary>True when the article's time is used up.</summary>
    public bool IsSpent => _work > FreeWork && clock.GetElapsedTime(_start) > article;

    /// <summary>Counts work.</summary>
    public void Spend(long work) => _work += work;

    /// <summary>A meter for one rule.</summary>
    public RuleMeter ForRule() => new(this, clock, rule);
}
