namespace FactCheck.Rules.Binding;

/// <summary>The thing that a variable stands for.</summary>
public sealed class BoundVariable(int slot, KindDefinition kind) : BoundExpression(RuleType.Thing, kind)
{
    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame) => frame.Slots[slot];
}
