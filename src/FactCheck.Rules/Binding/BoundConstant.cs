namespace FactCheck.Rules.Binding;

/// <summary>A value written in the rule.</summary>
public sealed class BoundConstant(RuleType type, object? value) : BoundExpression(type)
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;

    /// <inheritdoc/>
    public override bool HasPlace => false;

    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame) => Value;
}
