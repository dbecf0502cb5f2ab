using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>any</c>, <c>no</c> and <c>every</c> over the things of a kind inside another thing.</summary>
public sealed class BoundQuantifier(string quantifier, KindDefinition kind, int slot, BoundExpression scope, BoundExpression? condition) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        if (scope.Evaluate(frame) is not Thing container) { return Kleene.Unknown; }
        var saved = frame.Slots[slot];
        var (isEvery, decided) = (quantifier == "every", quantifier == "every" ? Kleene.False : Kleene.True);
        var truth = isEvery ? Kleene.True : Kleene.False;
        foreach (var thing in kind.Things(frame.Scope, container.Tokens))
        {
            frame.Scope.CountWork();
            frame.Slots[slot] = thing;
            var holds = condition?.Judge(frame) ?? Kleene.True;
            truth = isEvery ? truth.And(holds) : truth.Or(holds);
            if (truth == decided) { break; }
        }
        frame.Slots[slot] = saved;
        return quantifier == "no" ? truth.Not() : truth;
    }

    /// <inheritdoc/>
    /// <remarks>Whether all of a condition is known matters to <c>no</c> alone.</remarks>
    public override bool Holds(RuleFrame frame)
    {
        if (quantifier == "no") { return base.Holds(frame); }
        if (scope.Evaluate(frame) is not Thing container) { return false; }
        var saved = frame.Slots[slot];
        var isEvery = quantifier == "every";
        var holds = isEvery;
        foreach (var thing in kind.Things(frame.Scope, container.Tokens))
        {
            frame.Scope.CountWork();
            frame.Slots[slot] = thing;
            holds = condition?.Holds(frame) ?? true;
            if (holds != isEvery) { break; }
        }
        frame.Slots[slot] = saved;
        return holds;
    }
}
