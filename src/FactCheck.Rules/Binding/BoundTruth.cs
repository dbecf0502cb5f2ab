using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>An expression that is true, false or unknown. It is judged as it is: a condition is asked for every candidate, and as an object each answer would be one more allocation.</summary>
public abstract class BoundTruth() : BoundExpression(RuleType.Truth)
{
    private static readonly object[] Boxes = [Kleene.Unknown, Kleene.False, Kleene.True];

    /// <inheritdoc/>
    public abstract override Kleene Judge(RuleFrame frame);

    /// <inheritdoc/>
    public sealed override object? Evaluate(RuleFrame frame) => Boxes[(int)Judge(frame)];
}
