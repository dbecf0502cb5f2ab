using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.Text;

namespace FactCheck.Evaluation.Gold;

/// <summary>Rows of the specifications of Recognizers-Text. Combined date-times, time zones and relative ordinals are not read as one thing here and not tested.</summary>
internal static class RecognizerRows
{
    private static readonly (string Model, string Kind)[] Models =
    [
        ("NumberModel", "number"), ("NumberRange", "number"), ("Ordinal", "ordinal"), ("Percent", "percent"), ("Currency", "money"), ("Dimension", "quantity"), ("Temperature", "quantity"),
        ("DatePeriod", "date"), ("DateExtractor", "date"), ("DateParser", "date"), ("Holiday", "date"), ("Duration", "duration"), ("Set", "duration"), ("TimePeriod", "time"), ("TimeExtractor", "time"), ("TimeParser", "time"),
        ("DateTimeModel", "date,time,duration"), ("Merged", "date,time,duration"),
    ];

    public static GoldRow? Read(JsonElement row)
    {
        var model = row.TextOf("model")!;
        if (model.Contains("Zone", StringComparison.Ordinal) || model is "DateTimeExtractor" or "DateTimeParser" || model.StartsWith("DateTimePeriod", StringComparison.Ordinal)) { return null; }
        var kinds = Models.FirstOrDefault(m => model.StartsWith(m.Model, StringComparison.Ordinal)).Kind;
        if (kinds is null) { return null; }
        var expected = ImmutableArray.CreateBuilder<GoldMention>();
        foreach (var mention in row.GetProperty("expected").EnumerateArray())
        {
            var gold = mention.TextOf("kind")!.Replace("datetimeV2.", "", StringComparison.Ordinal);
            if (gold is "ordinal.relative" or "datetime" or "datetimerange" or "datetimealt" or "timezone") { return null; }
            var kind = gold switch { "daterange" => "date", "timerange" => "time", "set" => "duration", "numberrange" => "number", "percentage" => "percent", "currency" => "money", "dimension" or "temperature" => "quantity", _ => gold };
            var span = new TextSpan(mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32());
            expected.Add(new GoldMention(kind, span, mention.TextOf("text")!, ValueOf(mention, gold)));
        }
        var part = kinds.Contains(',', StringComparison.Ordinal) ? "datetime" : kinds;
        return new GoldRow(row.TextOf("id")!, part, row.TextOf("input")!, row.TextOf("lang")!, GoldSuites.DayOf(row.TextOf("ref")), [.. kinds.Split(',')], expected.ToImmutable()) { BoundedOnly = model.StartsWith("NumberRange", StringComparison.Ordinal) };
    }

    private static GoldValue? ValueOf(JsonElement mention, string kind)
    {
        switch (kind)
        {
            case "numberrange":
                return RangeOf(mention.TextOf("value"));
            case "number" or "ordinal" or "percentage" or "currency" or "dimension" or "temperature" or "age":
                return double.TryParse(mention.TextOf("value")?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new FigureValue(number, number) : null;
            case "duration" or "set":
                var iso = mention.TextOf("timex") ?? FirstOf(mention).TextOf("timex");
                return iso is { Length: > 0 } && iso[0] == 'P' ? new DurationValue(iso) : null;
            case "time" or "timerange":
                return TimeOf(mention);
            default:
                return DateOf(mention);
        }
    }

    private static FigureValue? RangeOf(string? value)
    {
        if (value is null) { return null; }
        var ends = value.Trim('(', ')', '[', ']').Split(',');
        return new FigureValue(End(ends[0]), End(ends[^1]));
    }

    private static double? End(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var end) ? end : null;

    private static TimeValue? TimeOf(JsonElement mention)
    {
        var future = mention.TryGetProperty("future", out var f) ? f : FirstOf(mention);
        if ((future.TextOf("time") ?? future.TextOf("value")) is { } time) { return new TimeValue(time); }
        return (future.TextOf("startTime") ?? future.TextOf("start")) is { } start && (future.TextOf("endTime") ?? future.TextOf("end")) is { } end ? new TimeValue(start, end) : null;
    }

    private static DateValue? DateOf(JsonElement mention)
    {
        var readings = new List<(string, string?)>();
        foreach (var name in new[] { "future", "past" })
        {
            if (mention.TryGetProperty(name, out var reading)) { Add(reading, readings); }
        }
        if (mention.TryGetProperty("values", out var values))
        {
            foreach (var value in values.EnumerateArray()) { Add(value, readings); }
        }
        return readings.Count == 0 ? null : new DateValue([.. readings]);
    }

    private static void Add(JsonElement reading, List<(string, string?)> readings)
    {
        if ((reading.TextOf("date") ?? reading.TextOf("value")) is { Length: 10 } day) { readings.Add((day, day)); }
        var (start, end) = (reading.TextOf("startDate") ?? reading.TextOf("start"), reading.TextOf("endDate") ?? reading.TextOf("end"));
        if (start is null && end is null) { return; }
        // The set's ends are not included.
        readings.Add((start ?? "", GoldSuites.DayOf(end) is { } last ? last.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : ""));
        if (start is not null && end is not null) { readings.Add((start, end)); }
    }

    private static JsonElement FirstOf(JsonElement mention) =>
        mention.TryGetProperty("values", out var values) && values.GetArrayLength() > 0 ? values[0] : default;
}
