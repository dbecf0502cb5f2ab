using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>count</c> over the things of a kind inside another thing. What it cannot decide widens its interval.</summary>
public sealed class BoundTally(KindDefinition kind, int slot, BoundExpression scope, BoundExpression? condition) : BoundExpression(RuleType.Number)
{
    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame)
    {
        if (scope.Evaluate(frame) is not Thing container) { return null; }
        var saved = frame.Slots[slot];
        var (sure, possible) = (0, 0);
        foreach (var thing in kind.Things(frame.Scope, container.Tokens))
        {
            frame.Scope.CountWork();
            frame.Slots[slot] = thing;
            var holds = condition?.Judge(frame) ?? Kleene.True;
            if (holds == Kleene.True) { sure++; }
            if (holds != Kleene.False) { possible++; }
        }
        frame.Slots[slot] = saved;
        return new Interval(sure, possible);
    }
}
