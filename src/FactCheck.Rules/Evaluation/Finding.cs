using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>A place where a rule holds, with its variables.</summary>
internal sealed class Finding(RuleFrame frame)
{
    public RuleFrame Frame { get; } = frame;

    /// <summary>The facts that its condition rests on.</summary>
    public ImmutableArray<CitedFact> Facts { get; init; } = [];

    /// <summary>How many findings of its scope it stands for.</summary>
    public int Count { get; set; } = 1;
}
