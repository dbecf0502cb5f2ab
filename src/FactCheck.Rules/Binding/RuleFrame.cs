namespace FactCheck.Rules.Binding;

/// <summary>The variables of one rule at one place of the article.</summary>
public sealed class RuleFrame(RuleScope scope, int slots)
{
    /// <summary>The values of the variables, by slot.</summary>
    public object?[] Slots { get; private set; } = new object?[slots];

    /// <summary>The article.</summary>
    public RuleScope Scope { get; } = scope;

    /// <summary>Makes room for <paramref name="slots"/> variables.</summary>
    public void Reserve(int slots)
    {
        if (Slots.Length >= slots) { return; }
        var wider = new object?[slots];
        Slots.CopyTo(wider, 0);
        Slots = wider;
    }
}
