using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>list in list</c> for two lists of texts: true when they share a member; unknown when one is empty, for then nothing was said.</summary>
public sealed class BoundListOverlap(BoundExpression left, BoundExpression right) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        if (left.Evaluate(frame) is not IReadOnlyList<object> { Count: > 0 } a
            || right.Evaluate(frame) is not IReadOnlyList<object> { Count: > 0 } b) { return Kleene.Unknown; }
        var result = Kleene.False;
        foreach (var x in a)
        {
            foreach (var y in b) { result = result.Or(BoundComparison.Equal(x, y, frame.Scope)); }
        }
        return result;
    }
}
