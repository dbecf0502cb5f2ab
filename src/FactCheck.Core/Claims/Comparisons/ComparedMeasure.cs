using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Says whether two figures that are compared measure one thing.</summary>
internal static class ComparedMeasure
{
    /// <summary>One measure; of money in parts, such as cents, it is not known what it is to the whole.</summary>
    public static bool IsOne(SemanticModel model, FigureMention first, FigureMention second) =>
        ChangeMeasure.IsOne(model, first, second) && first.Units.IsEmpty == second.Units.IsEmpty
            && (first.Kind != MentionKind.Money || !first.Units.IsEmpty) && RateMeasure.MayBeGrouped(first) == RateMeasure.MayBeGrouped(second);
}
