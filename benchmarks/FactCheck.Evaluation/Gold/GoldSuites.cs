using System.Text.Json;

namespace FactCheck.Evaluation.Gold;

/// <summary>The test sets in a folder.</summary>
internal static class GoldSuites
{
    public static IEnumerable<GoldSuite> Read(string folder)
    {
        foreach (var (name, read) in new (string, Func<JsonElement, GoldRow?>)[]
        {
            ("recognizers_ar", RecognizerRows.Read), ("duckling_ar", DucklingRows.Read), ("timex_ar_news", TimexRows.Read), ("recognizers_en", RecognizerRows.Read),
        })
        {
            var file = Path.Combine(folder, name + ".jsonl");
            if (!File.Exists(file)) { continue; }
            yield return new GoldSuite(name, [.. File.ReadLines(file).Where(l => l.Length > 0).Select(l => Parse(l, read)).OfType<GoldRow>()]);
        }
    }

    private static GoldRow? Parse(string line, Func<JsonElement, GoldRow?> read)
    {
        using var document = JsonDocument.Parse(line);
        return read(document.RootElement);
    }

    /// <summary>A text member, or none.</summary>
    public static string? TextOf(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value.ToString() : null;

    /// <summary>The day of a date and time, or none.</summary>
    public static DateOnly? DayOf(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}
