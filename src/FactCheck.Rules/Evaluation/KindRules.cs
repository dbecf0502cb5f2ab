using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>The rules for one kind, by their number.</summary>
internal sealed class KindRules(KindDefinition kind)
{
    /// <summary>The kind.</summary>
    public KindDefinition Kind { get; } = kind;

    /// <summary>The rules for one thing.</summary>
    public List<int> Singles { get; } = [];

    /// <summary>The rules for ordered pairs or triples of things.</summary>
    public List<int> Tuples { get; } = [];
}
