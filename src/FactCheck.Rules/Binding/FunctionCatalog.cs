using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Every function that expressions can call.</summary>
public static class FunctionCatalog
{
    /// <summary>All functions by name.</summary>
    public static ImmutableArray<FunctionDefinition> Functions { get; } =
    [
        Of("abs", "the number without its sign", ValueType.Number, [("x", ValueType.Number)], (a, _) => Absolute((Interval)a[0])),
        Of("days", "the number of days from the second date to the first", ValueType.Number, [("later", ValueType.Date), ("earlier", ValueType.Date)], (a, _) => ((DateSet)a[0]).DaysSince((DateSet)a[1])),
        Of("distance", "the number of words and marks between two things", ValueType.Number, [("a", ValueType.Thing), ("b", ValueType.Thing)], (a, _) => Interval.Exactly(Distance((Thing)a[0], (Thing)a[1]))),
        Of("exact", "whether two texts are the same character for character", ValueType.Truth, [("a", ValueType.Text), ("b", ValueType.Text)], (a, s) => KleeneLogic.From(BoundComparison.TextOf(a[0], s) == BoundComparison.TextOf(a[1], s))),
        Of("fold", "the text as it is compared", ValueType.Text, [("text", ValueType.Text)], (a, s) => FoldedComparison.Key(BoundComparison.TextOf(a[0], s))),
        Of("length", "the number of characters", ValueType.Number, [("text", ValueType.Text)], (a, s) => Interval.Exactly(BoundComparison.TextOf(a[0], s).Length)),
        Of("max", "the larger number", ValueType.Number, [("a", ValueType.Number), ("b", ValueType.Number)], (a, _) => Max((Interval)a[0], (Interval)a[1])),
        Of("min", "the smaller number", ValueType.Number, [("a", ValueType.Number), ("b", ValueType.Number)], (a, _) => -Max(-(Interval)a[0], -(Interval)a[1])),
        Of("mod", "what is left when the first is divided by the second; unknown unless both are exact", ValueType.Number, [("a", ValueType.Number), ("b", ValueType.Number)], (a, _) => Mod((Interval)a[0], (Interval)a[1])),
        Of("near", "whether at most so many words and marks stand between two things", ValueType.Truth, [("a", ValueType.Thing), ("b", ValueType.Thing), ("words", ValueType.Number)], (a, _) => ((Interval)a[2]).IsLess(Interval.Exactly(Distance((Thing)a[0], (Thing)a[1]))).Not()),
        Of("weekday", "the weekday of a date; unknown when its readings differ", ValueType.Weekday, [("day", ValueType.Date)], (a, _) => ((DateSet)a[0]).Weekdays()),
        Of("year", "the year of a date", ValueType.Number, [("day", ValueType.Date)], (a, _) => ((DateSet)a[0]).Hull is { } hull ? new Interval(hull.First.Year, hull.Last.Year) : null),
    ];

    /// <summary>A function by name, or none.</summary>
    public static FunctionDefinition? Find(string name)
    {
        foreach (var function in Functions)
        {
            if (function.Name == name) { return function; }
        }
        return null;
    }

    private static FunctionDefinition Of(string name, string summary, ValueType result, ImmutableArray<(string, ValueType)> parameters, Func<object[], RuleScope, object?> invoke) =>
        new(name, parameters, result, summary, invoke);

    private static object Absolute(Interval x) =>
        x.Min >= 0 ? x : x.Max <= 0 ? -x : new Interval(0, Math.Max(-x.Min, x.Max));

    private static Interval Max(Interval a, Interval b) => new(Math.Max(a.Min, b.Min), Math.Max(a.Max, b.Max));

    private static object? Mod(Interval a, Interval b) =>
        a.IsExact && b.IsExact && b.Min != 0 ? Interval.Exactly(a.Min % b.Min) : null;

    private static int Distance(Thing a, Thing b) =>
        a.Tokens.Overlaps(b.Tokens) ? 0
        : a.Tokens.First < b.Tokens.First ? b.Tokens.First - a.Tokens.End
        : a.Tokens.First - b.Tokens.End;
}
