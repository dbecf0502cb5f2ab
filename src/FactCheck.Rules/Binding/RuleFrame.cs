namespace FactCheck.Rules.Binding;

/// <summary>The variables of one rule at one place of the article.</summary>
public sealed class RuleFrame(RuleScope scope, int slots)
{
    /// <summary>The values of the variables, by slot.</summary>
    public object?[] Slots { get; } = new object?[slots];

    /// <summary>The article.</summary>
    public RuleScope Scope { get; } = scope;
}
