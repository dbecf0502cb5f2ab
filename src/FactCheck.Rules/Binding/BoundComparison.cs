using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Two values of one type compared over all their readings.</summary>
public sealed class BoundComparison(string sign, BoundExpression left, BoundExpression right) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        if (left.Evaluate(frame) is not { } a || right.Evaluate(frame) is not { } b) { return Kleene.Unknown; }
        return sign switch
        {
            "=" => Equal(a, b, frame.Scope),
            "!=" => Equal(a, b, frame.Scope).Not(),
            "<" => Less(a, b),
            ">" => Less(b, a),
            "<=" => Less(b, a).Not(),
            _ => Less(a, b).Not(),
        };
    }

    /// <summary>Whether two values of one type are equal.</summary>
    internal static Kleene Equal(object a, object b, RuleScope scope) => (a, b) switch
    {
        (Interval x, Interval y) => x.IsEqual(y),
        (DateSet x, DateSet y) => x.IsEqual(y),
        (WeekdaySet x, WeekdaySet y) => x.IsEqual(y),
        (EntitySet x, _) => KnownValues.Equal(x, b, scope),
        (_, EntitySet y) => KnownValues.Equal(y, a, scope),
        (Kleene x, Kleene y) => x == Kleene.Unknown || y == Kleene.Unknown ? Kleene.Unknown : KleeneLogic.From(x == y),
        _ => KleeneLogic.From(scope.KeyOf(TextOf(a, scope)) == scope.KeyOf(TextOf(b, scope))),
    };

    /// <summary>The characters of a text or a thing.</summary>
    internal static string TextOf(object value, RuleScope scope) => value switch
    {
        Thing thing => scope.TextOf(thing.Span),
        LocalizedText text => text.In("en"),
        _ => (string)value,
    };

    private static Kleene Less(object a, object b) => (a, b) switch
    {
        (Interval x, Interval y) => x.IsLess(y),
        (DateSet x, DateSet y) => x.IsBefore(y),
        _ => Kleene.Unknown,
    };
}
