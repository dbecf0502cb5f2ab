using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Says whether two figures that are compared measure one thing.</summary>
internal static class ComparedMeasure
{
    private const string Degree = "deg";

    /// <summary>One measure; of money in parts, such as cents, it is not known what it is to the whole.</summary>
    public static bool IsOne(SemanticModel model, FigureMention first, FigureMention second) =>
        (ChangeMeasure.IsOne(model, first, second) || AreDegrees(first, second)) && first.Units.IsEmpty == second.Units.IsEmpty
            && (first.Kind != MentionKind.Money || !first.Units.IsEmpty) && RateMeasure.MayBeGrouped(first) == RateMeasure.MayBeGrouped(second);

    /// <summary>«46 درجة مئوية» beside «48 درجة»: the scale is told once.</summary>
    private static bool AreDegrees(FigureMention first, FigureMention second) =>
        first is { Kind.Name: "quantity", Unit: { } unit } && second is { Kind.Name: "quantity", Unit: Degree } && UnitScale.IsTemperature(unit);
}
