namespace FactCheck.Analysis;

/// <summary>What one rule has cost on one article. It runs only while the rule is at work.</summary>
public sealed class RuleMeter
{
    private readonly AnalysisBudget _budget;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _limit;
    private readonly long _freeWork;
    private TimeSpan _used;
    private long _since;
    private long _work;

    internal RuleMeter(AnalysisBudget budget, TimeProvider clock, TimeSpan limit) =>
        (_budget, _clock, _limit, _since, _freeWork) = (budget, clock, limit, clock.GetTimestamp(), AnalysisBudget.FreeWork(limit));

    /// <summary>The rule goes on.</summary>
    public void Start() => _since = _clock.GetTimestamp();

    /// <summary>The rule rests.</summary>
    public void Stop() => _used += _clock.GetElapsedTime(_since);

    /// <summary>Counts work. True when the rule or the article has used up its time.</summary>
    public bool Spend(long work)
    {
        _budget.Spend(work);
        _work += work;
        return _work > _freeWork && (_used + _clock.GetElapsedTime(_since) > _limit || _budget.IsSpent);
    }
}
