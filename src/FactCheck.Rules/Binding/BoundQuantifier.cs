using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>any</c>, <c>no</c>, <c>every</c> and <c>count</c> over the things of a kind inside another thing. What <c>count</c> cannot decide widens its interval.</summary>
public sealed class BoundQuantifier(string quantifier, KindDefinition kind, int slot, BoundExpression scope, BoundExpression? condition)
    : BoundExpression(quantifier == "count" ? RuleType.Number : RuleType.Truth)
{
    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame)
    {
        if (scope.Evaluate(frame) is not Thing container) { return quantifier == "count" ? null : Kleene.Unknown; }
        var saved = frame.Slots[slot];
        var (sure, possible) = (0, 0);
        var any = Kleene.False;
        var every = Kleene.True;
        foreach (var thing in kind.Things(frame.Scope, container.Tokens))
        {
            frame.Scope.CountWork();
            frame.Slots[slot] = thing;
            var holds = condition?.Judge(frame) ?? Kleene.True;
            any = any.Or(holds);
            every = every.And(holds);
            if (holds == Kleene.True) { sure++; }
            if (holds != Kleene.False) { possible++; }
        }
        frame.Slots[slot] = saved;
        return quantifier switch
        {
            "any" => any,
            "no" => any.Not(),
            "every" => every,
            _ => new Interval(sure, possible),
        };
    }
}
