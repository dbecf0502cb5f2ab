namespace FactCheck.Rules.Binding;

/// <summary>A value that every rule can name: <c>published</c>, <c>today</c>.</summary>
public sealed class BoundScopeValue(RuleType type, Func<RuleScope, object?> get, KindDefinition? kind = null) : BoundExpression(type, kind)
{
    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame) => get(frame.Scope);
}
