using FactCheck.Semantics;

namespace FactCheck.Evaluation.Gold;

/// <summary>What an expected mention means.</summary>
internal abstract record GoldValue
{
    /// <summary>True when a mention read here means the same.</summary>
    public abstract bool Holds(Mention mention);
}
