using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Every function that expressions can call.</summary>
public static class FunctionCatalog
{
    /// <summary>All functions by name.</summary>
    public static ImmutableArray<FunctionDefinition> Functions { get; } =
    [
        Of("abs", "the number without its sign", RuleType.Number, [("x", RuleType.Number)], (a, _) => Absolute((Interval)a[0])),
        Of("days", "the number of days from the second date to the first", RuleType.Number, [("later", RuleType.Date), ("earlier", RuleType.Date)],
            (a, _) => ((DateSet)a[0]).DaysSince((DateSet)a[1])),
        Of("distance", "the number of words and marks between two things", RuleType.Number, [("a", RuleType.Thing), ("b", RuleType.Thing)],
            (a, _) => Interval.Exactly(Distance((Thing)a[0], (Thing)a[1]))),
        Of("exact", "whether two texts are the same character for character", RuleType.Truth, [("a", RuleType.Text), ("b", RuleType.Text)],
            (a, s) => KleeneLogic.From(BoundComparison.TextOf(a[0], s) == BoundComparison.TextOf(a[1], s))),
        Of("fold", "the text as it is compared", RuleType.Text, [("text", RuleType.Text)],
            (a, s) => FoldedComparison.Key(BoundComparison.TextOf(a[0], s))),
        Of("length", "the number of characters", RuleType.Number, [("text", RuleType.Text)],
            (a, s) => Interval.Exactly(BoundComparison.TextOf(a[0], s).Length)),
        Of("max", "the larger number", RuleType.Number, [("a", RuleType.Number), ("b", RuleType.Number)],
            (a, _) => Max((Interval)a[0], (Interval)a[1])),
        Of("min", "the smaller number", RuleType.Number, [("a", RuleType.Number), ("b", RuleType.Number)],
            (a, _) => -Max(-(Interval)a[0], -(Interval)a[1])),
        Of("mod", "what is left when the first is divided by the second; unknown unless both are exact", RuleType.Number,
            [("a", RuleType.Number), ("b", RuleType.Number)], (a, _) => Mod((Interval)a[0], (Interval)a[1])),
        Of("near", "whether at most so many words and marks stand between two things", RuleType.Truth,
            [("a", RuleType.Thing), ("b", RuleType.Thing), ("words", RuleType.Number)],
            (a, _) => ((Interval)a[2]).IsLess(Interval.Exactly(Distance((Thing)a[0], (Thing)a[1]))).Not()),
        Of("paired",
            "whether two things stand in one row of a table of pairs; unknown where one of them stands in none",
            RuleType.Truth, [("left", RuleType.Entity), ("right", RuleType.Entity), ("rows", RuleType.List)],
            (a, s) => PairTable.Of(a[2], s).AreTogether(a[0], a[1], s)),
        Of("partner", "what stands beside a thing in the first row of a table of pairs that it stands in", RuleType.Text,
            [("left", RuleType.Entity), ("rows", RuleType.List)], (a, s) => PairTable.Of(a[1], s).PartnerOf(a[0], s)),
        Of("yearDaysBehind", "how many days a month and day lie behind the nearest of those that belong to a thing in a table of pairs",
            RuleType.Number, [("left", RuleType.Entity), ("day", RuleType.Text), ("rows", RuleType.List)],
            (a, s) => YearDays.Behind(a[0], BoundComparison.TextOf(a[1], s), PairTable.Of(a[2], s), s)),
        Of("yearDaySlip", "whether a month and day are the day of a thing in a table of pairs, but in another month", RuleType.Truth,
            [("left", RuleType.Entity), ("day", RuleType.Text), ("rows", RuleType.List)],
            (a, s) => YearDays.IsSlip(a[0], BoundComparison.TextOf(a[1], s), PairTable.Of(a[2], s), s)),
        Of("weekday", "the weekday of a date; unknown when its readings differ", RuleType.Weekday, [("day", RuleType.Date)],
            (a, _) => ((DateSet)a[0]).Weekdays()),
        Of("year", "the year of a date", RuleType.Number, [("day", RuleType.Date)], (a, _) => ((DateSet)a[0]).Hull is { } hull
            ? new Interval(hull.First.Year, hull.Last.Year)
            : null),
        .. KnownFunctions.All,
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

    private static FunctionDefinition Of(string name, string summary, RuleType result, ImmutableArray<(string, RuleType)> parameters, Func<object[],
        RuleScope, object?> invoke) =>
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
