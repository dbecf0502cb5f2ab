using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Interval arithmetic; a division by what may be 0 is unknown. A date and a number give a date, two dates the days between them.</summary>
public sealed class BoundArithmetic(string sign, RuleType type, BoundExpression left, BoundExpression right) : BoundExpression(type)
{
    /// <inheritdoc/>
    public override bool HasPlace => false;

    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame)
    {
        if (left.Evaluate(frame) is not { } a || right.Evaluate(frame) is not { } b) { return null; }
        return (a, b) switch
        {
            (Interval x, Interval y) => sign switch
            {
                "+" => x + y,
                "-" => x - y,
                "*" => x * y,
                _ => Interval.Divide(x, y),
            },
            (DateSet x, DateSet y) => x.DaysSince(y),
            (DateSet x, Interval y) => Shift(x, sign == "-" ? -y : y),
            _ => null,
        };
    }

    private static object? Shift(DateSet dates, Interval days)
    {
        if (!days.IsExact || decimal.Abs(days.Min) > 400_000) { return null; }
        var shift = (int)days.Min;
        foreach (var range in dates.Alternatives)
        {
            if (range.First.DayNumber + shift < 0 || range.Last.DayNumber + shift > DateOnly.MaxValue.DayNumber) { return null; }
        }
        return new DateSet([.. dates.Alternatives.Select(r => new DateRange(r.First.AddDays(shift), r.Last.AddDays(shift)))]);
    }
}
