namespace FactCheck.Rules.Binding;

/// <summary>What a capture of the pattern caught; unknown where the pattern matched without it.</summary>
public sealed class BoundCapture(int slot, string name, KindDefinition kind) : BoundExpression(RuleType.Thing, kind)
{
    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame) =>
        frame.Slots[slot] is Thing { Captures: { } captures } && captures.TryGetValue(name, out var caught) ? caught : null;
}
