using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>known x</c>, <c>unknown x</c> and <c>exists x</c>: never unknown themselves.</summary>
public sealed class BoundKnowledge(bool known, BoundExpression operand) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame) =>
        KleeneLogic.From(operand.Evaluate(frame) is not (null or Kleene.Unknown) == known);
}
