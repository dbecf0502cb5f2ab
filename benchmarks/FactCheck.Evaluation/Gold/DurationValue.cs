using FactCheck.Semantics;

namespace FactCheck.Evaluation.Gold;

/// <summary>A duration in ISO 8601, or the seconds of one.</summary>
internal sealed record DurationValue(string Iso) : GoldValue
{
    /// <inheritdoc/>
    public override bool Holds(Mention mention) => mention.Kind == MentionKind.Duration && Normal(mention.Value) == Normal(Iso);

    private static string Normal(string iso) => iso.Replace("P7D", "P1W", StringComparison.Ordinal);
}
