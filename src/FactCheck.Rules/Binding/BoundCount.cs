using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>How many findings a rule with <c>once</c> had in its scope.</summary>
public sealed class BoundCount(int slot) : BoundExpression(RuleType.Number)
{
    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame) => frame.Slots[slot] is int count ? Interval.Exactly(count) : null;
}
