namespace FactCheck.Analysis;

/// <summary>
/// What one article may cost, and one rule of it. Work is counted, in units of about one character or token looked at, and only where there
/// was much of it the clock is asked: so what is found in an ordinary article does not depend on how busy the machine is. Rules ask between
/// steps; nothing is interrupted.
/// </summary>
public sealed class AnalysisBudget(TimeProvider clock, TimeSpan article, TimeSpan rule)
{
    /// <summary>Work that is always done in less than a millisecond, on any machine that is worth the name.</summary>
    private const long UnitsPerMillisecond = 2_500;

    private readonly long _start = clock.GetTimestamp();
    private readonly long _freeWork = FreeWork(article);
    private long _work;

    /// <summary>True when the article's time is used up.</summary>
    public bool IsSpent => _work > _freeWork && clock.GetElapsedTime(_start) > article;

    /// <summary>Counts work.</summary>
    public void Spend(long work) => _work += work;

    /// <summary>The work that a time leaves room for without a look at the clock.</summary>
    internal static long FreeWork(TimeSpan time) => (long)Math.Min(time.TotalMilliseconds * UnitsPerMillisecond, long.MaxValue / 2);

    /// <summary>A meter for one rule.</summary>
    public RuleMeter ForRule() => new(this, clock, rule);
}
