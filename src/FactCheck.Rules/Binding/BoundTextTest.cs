using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>contains</c>, <c>starts with</c> and <c>ends with</c>, folded.</summary>
public sealed class BoundTextTest(string sign, BoundExpression left, BoundExpression right) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        if (left.Evaluate(frame) is not { } a || right.Evaluate(frame) is not { } b) { return Kleene.Unknown; }
        var text = frame.Scope.KeyOf(BoundComparison.TextOf(a, frame.Scope));
        var part = frame.Scope.KeyOf(BoundComparison.TextOf(b, frame.Scope));
        return KleeneLogic.From(sign switch
        {
            "contains" => text.Contains(part, StringComparison.Ordinal),
            "starts with" => text.StartsWith(part, StringComparison.Ordinal),
            _ => text.EndsWith(part, StringComparison.Ordinal),
        });
    }
}
