using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Text;

namespace FactCheck.Evaluation.Gold;

/// <summary>Rows of Duckling's corpora.</summary>
internal static partial class DucklingRows
{
    private static readonly (string Dimension, string Kind)[] Dimensions =
    [
        ("AmountOfMoney", "money"), ("Duration", "duration"), ("Numeral", "number"), ("Ordinal", "ordinal"), ("Quantity", "quantity"), ("Temperature", "quantity"), ("Volume", "quantity"), ("Time", "date,time"),
    ];

    public static GoldRow? Read(JsonElement row)
    {
        var kinds = Dimensions.Single(d => d.Dimension == row.TextOf("dim")).Kind;
        var reference = row.TextOf("ref") ?? (kinds == "date,time" ? "2013-02-12" : null);
        var expected = ImmutableArray.CreateBuilder<GoldMention>();
        foreach (var mention in row.GetProperty("expected").EnumerateArray())
        {
            var span = new TextSpan(mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32());
            var isClock = mention.TextOf("grain") is "hour" or "minute" or "second";
            var kind = kinds == "date,time" ? isClock ? "time" : "date" : kinds;
            expected.Add(new GoldMention(kind, span, mention.TextOf("text")!, ValueOf(mention, kind)));
        }
        return new GoldRow(row.TextOf("id")!, kinds == "date,time" ? "times" : kinds, row.TextOf("input")!, "ar", GoldSuites.DayOf(reference), [.. kinds.Split(',')], expected.ToImmutable());
    }

    private static GoldValue? ValueOf(JsonElement mention, string kind)
    {
        var raw = mention.TextOf("raw") ?? "";
        var stamps = Stamp().Matches(raw);
        switch (kind)
        {
            case "date" when stamps.Count > 0:
                var first = DayOf(stamps[0]);
                var last = stamps.Count > 1 ? DayOf(stamps[1]).AddDays(-1) : EndOf(first, mention.TextOf("grain"));
                return new DateValue([(Iso(first), Iso(last))]);
            case "time" when stamps.Count > 0 && mention.TextOf("grain") != "second":
                return new TimeValue(ClockOf(stamps[0]));
            case "time":
                return null;
            case "duration":
                return new DurationValue(DurationOf(raw.Split(' ')));
            default:
                return FigureOf(mention, raw, kind);
        }
    }

    private static FigureValue? FigureOf(JsonElement mention, string raw, string kind)
    {
        if (Pair().Match(raw) is { Success: true } pair) { return new FigureValue(Number(pair.Groups[1].Value), Number(pair.Groups[2].Value)); }
        var words = raw.Split(' ');
        if (words[0] is "under") { return new FigureValue(null, Number(words[^1])); }
        if (words[0] is "above") { return new FigureValue(Number(words[^1]), null); }
        if (mention.TextOf("value") is not { } value) { return null; }
        var number = Number(value);
        // Duckling gives masses in grams; the unit written is kept here.
        if (kind == "quantity" && words is [_, "Gram", ..]) { return null; }
        return new FigureValue(number, number);
    }

    private static double Number(string text) => double.Parse(text.Trim('(', ')', ','), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string DurationOf(string[] words) => words[^1] switch
    {
        "Second" => $"PT{words[^2]}S",
        "Minute" => $"PT{words[^2]}M",
        "Hour" => $"PT{words[^2]}H",
        var unit => $"P{words[^2]}{unit[0]}",
    };

    private static DateOnly DayOf(Match stamp) => new(Part(stamp, 1), Part(stamp, 2), Part(stamp, 3));

    private static string ClockOf(Match stamp) => string.Create(CultureInfo.InvariantCulture, $"{Part(stamp, 4):00}:{Part(stamp, 5):00}:{Part(stamp, 6):00}");

    private static int Part(Match stamp, int group) => int.Parse(stamp.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly EndOf(DateOnly first, string? grain) => grain switch
    {
        "week" => first.AddDays(6),
        "month" => first.AddMonths(1).AddDays(-1),
        "quarter" => first.AddMonths(3).AddDays(-1),
        "year" => first.AddYears(1).AddDays(-1),
        _ => first,
    };

    [GeneratedRegex(@"\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\(([-\d.]+), ?([-\d.]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
