using System.Globalization;
using FactCheck.Semantics;

namespace FactCheck.Evaluation.Gold;

/// <summary>A figure: one number, or the ends of what it may be.</summary>
internal sealed record FigureValue(double? Min, double? Max) : GoldValue
{
    /// <inheritdoc/>
    public override bool Holds(Mention mention)
    {
        if (mention is not FigureMention figure) { return false; }
        if (Min == Max && Min is { } only) { return IsNear((double)figure.Written, only) || (figure.Interval.IsExact && IsNear((double)figure.Interval.Min, only)); }
        return (Min is null || IsNear((double)figure.Interval.Min, Min.Value)) && (Max is null || IsNear((double)figure.Interval.Max, Max.Value));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Min}..{Max}");

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= Math.Max(1e-9, Math.Abs(b) * 1e-9);
}
