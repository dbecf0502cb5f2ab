using System.Text.Json;

namespace FactCheck.Workspace.Facts;

/// <summary>The statements of one Wikidata entity, read from its JSON (the format of Special:EntityData and of the dumps).</summary>
internal readonly struct WikidataClaims(JsonElement entity)
{
    /// <summary>The entity's Q number.</summary>
    public string Id => entity.TryGetProperty("id", out var id) ? id.GetString() ?? "" : "";

    /// <summary>Its label in a language, or nothing.</summary>
    public string? Label(string language) =>
        entity.TryGetProperty("labels", out var labels) && labels.ValueKind == JsonValueKind.Object && labels.TryGetProperty(language, out var label)
            ? label.GetProperty("value").GetString()
            : null;

    /// <summary>Its aliases in a language.</summary>
    public IEnumerable<string> Aliases(string language)
    {
        if (!entity.TryGetProperty("aliases", out var aliases) || aliases.ValueKind != JsonValueKind.Object
            || !aliases.TryGetProperty(language, out var list))
        {
            yield break;
        }
        foreach (var alias in list.EnumerateArray()) { yield return alias.GetProperty("value").GetString() ?? ""; }
    }

    /// <summary>The statements of a property that are not deprecated; the preferred ones alone when there are some.</summary>
    public IReadOnlyList<JsonElement> Statements(string property)
    {
        if (!entity.TryGetProperty("claims", out var claims) || claims.ValueKind != JsonValueKind.Object
            || !claims.TryGetProperty(property, out var list)) { return []; }
        var all = list.EnumerateArray().Where(s => RankOf(s) != "deprecated").ToArray();
        var preferred = all.Where(s => RankOf(s) == "preferred").ToArray();
        return preferred.Length > 0 && property is not ("P39" or "P1308") ? preferred : all;
    }

    /// <summary>The first date of a property, as packs write it.</summary>
    public string? Date(string property) => Statements(property).Select(s => DateOf(s.GetProperty("mainsnak"))).FirstOrDefault(d => d is not null);

    /// <summary>The Q numbers of a property.</summary>
    public IEnumerable<string> Items(string property) => Statements(property).Select(s => ItemOf(s.GetProperty("mainsnak"))).OfType<string>();

    /// <summary>The texts of a property, whatever their language.</summary>
    public IEnumerable<string> Texts(string property) => Statements(property).Select(s => TextOf(s.GetProperty("mainsnak"))).OfType<string>();

    /// <summary>The date of a qualifier of a statement.</summary>
    public static string? Qualifier(JsonElement statement, string property) =>
        statement.TryGetProperty("qualifiers", out var qualifiers) && qualifiers.TryGetProperty(property, out var list)
            ? list.EnumerateArray().Select(DateOf).FirstOrDefault(d => d is not null)
            : null;

    /// <summary>The Q number of a snak.</summary>
    public static string? ItemOf(JsonElement snak) =>
        ValueOf(snak) is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("id", out var id) ? id.GetString() : null;

    /// <summary>A time as precise as it is: 11 is a day, 10 a month, 9 a year.</summary>
    public static string? DateOf(JsonElement snak)
    {
        if (ValueOf(snak) is not { ValueKind: JsonValueKind.Object } value || !value.TryGetProperty("time", out var time)
            || time.GetString() is not ['+', ..] text || text.Length < 11) { return null; }
        return value.GetProperty("precision").GetInt32() switch
        {
            >= 11 => text[1..11],
            10 => text[1..8],
            9 => text[1..5],
            _ => null,
        };
    }

    private static string? TextOf(JsonElement snak) => ValueOf(snak) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Object } value when value.TryGetProperty("text", out var text) => text.GetString(),
        _ => null,
    };

    private static JsonElement? ValueOf(JsonElement snak) =>
        snak.TryGetProperty("snaktype", out var type) && type.GetString() == "value" ? snak.GetProperty("datavalue").GetProperty("value") : null;

    private static string RankOf(JsonElement statement) => statement.TryGetProperty("rank", out var rank) ? rank.GetString() ?? "normal" : "normal";
}
