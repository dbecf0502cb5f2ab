using System.Text.Json;

namespace FactCheck.Workspace.Facts;

/// <summary>
/// Makes a fact pack of Wikidata's JSON: entities as Special:EntityData gives them (<c>{"entities":{…}}</c>, one entity, or a list of them), or the result of a query
/// (<c>{"head":…,"results":{"bindings":[…]}}</c>) with the variables item, ar, en, acronym, founded, dissolved, or office, officeAr, person, ar, en, gender, from, until.
/// </summary>
public static class WikidataImport
{
    private const string Human = "Q5";
    private const string Female = "Q6581072";
    private const string Male = "Q6581097";

    /// <summary>The pack.</summary>
    /// <exception cref="FormatException">The JSON is neither.</exception>
    public static FactDraftPack Read(string json, string pack, DateOnly today)
    {
        var drafts = new FactDraftPack(pack, "Wikidata (CC0)", today);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new FormatException("the file is no JSON: " + e.Message, e);
        }
        using (document)
        {
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("results", out var results))
            {
                ReadBindings(results.GetProperty("bindings"), drafts);
            }
            else { ReadEntities(EntitiesOf(root), drafts); }
        }
        return drafts;
    }

    private static IReadOnlyList<JsonElement> EntitiesOf(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Object when root.TryGetProperty("entities", out var entities) => [.. entities.EnumerateObject().Select(p => p.Value)],
        JsonValueKind.Object when root.TryGetProperty("labels", out _) => [root],
        JsonValueKind.Array => [.. root.EnumerateArray()],
        _ => throw new FormatException("the file holds neither Wikidata entities nor the result of a query"),
    };

    private static void ReadEntities(IReadOnlyList<JsonElement> entities, FactDraftPack drafts)
    {
        var labels = entities.Select(e => new WikidataClaims(e)).ToDictionary(c => c.Id, c => c, StringComparer.Ordinal);
        foreach (var claims in labels.Values)
        {
            if (claims.Items("P31").Contains(Human)) { drafts.Add("persons", PersonOf(claims)); }
            else if (claims.Statements("P1308").Count > 0) { AddOffice(claims, labels, drafts); }
            else { drafts.Add("organisations", OrganisationOf(claims)); }
        }
    }

    private static FactDraft OrganisationOf(WikidataClaims claims) => Names(claims)
        .SetList("acronyms",
        claims.Texts("P1813")).Set("founded", claims.Date("P571")).Set("dissolved", claims.Date("P576")).Set("source", $"Wikidata {claims.Id}");

    private static FactDraft PersonOf(WikidataClaims claims) =>
        Names(claims).Set("gender", GenderOf(claims.Items("P21").FirstOrDefault())).Set("source", $"Wikidata {claims.Id}");

    private static void AddOffice(WikidataClaims claims, Dictionary<string, WikidataClaims> labels, FactDraftPack drafts)
    {
        var office = drafts.Add("offices", Names(claims).Set("source", $"Wikidata {claims.Id}"));
        foreach (var statement in claims.Statements("P1308"))
        {
            if (WikidataClaims.ItemOf(statement.GetProperty("mainsnak")) is not { } holder
                || !labels.TryGetValue(holder, out var person)) { continue; }
            var entry = drafts.Add("persons", PersonOf(person));
            office.Holders.Add(new FactDraft().Set("person",
                entry["id"]).Set("from", WikidataClaims.Qualifier(statement, "P580")).Set("until", WikidataClaims.Qualifier(statement, "P582")));
        }
    }

    private static FactDraft Names(WikidataClaims claims)
    {
        var (arabic, english) = (claims.Label("ar"), claims.Label("en"));
        return new FactDraft().Set("id", FactSlug.Of(english ?? claims.Id)).Set("ar", arabic
            ?? english
            ?? claims.Id).Set("en", english ?? arabic ?? claims.Id).SetList("aliases", claims.Aliases("ar"));
    }

    private static void ReadBindings(JsonElement bindings, FactDraftPack drafts)
    {
        foreach (var row in bindings.EnumerateArray())
        {
            string? Get(string name) => row.TryGetProperty(name, out var cell) ? cell.GetProperty("value").GetString() : null;
            var (arabic, english) = (Get("ar") ?? Get("itemLabel") ?? Get("personLabel"), Get("en"));
            var id = (Get("item") ?? Get("person"))?.Split('/')[^1];
            if (id is null || arabic is null && english is null)
            {
                throw new FormatException("a row of the result has no item or person, or neither ar nor en");
            }
            var entry = new FactDraft().Set("id", FactSlug.Of(english ?? id)).Set("ar", arabic ?? english).Set("en", english ?? arabic);
            if (Get("person") is null)
            {
                drafts.Add("organisations", entry.SetList("acronyms", [Get("acronym")
                    ?? ""]).Set("founded", DayOf(Get("founded"))).Set("dissolved", DayOf(Get("dissolved"))).Set("source", $"Wikidata {id}"));
                continue;
            }
            var person = drafts.Add("persons", entry.Set("gender", GenderOf(Get("gender")?.Split('/')[^1])).Set("source", $"Wikidata {id}"));
            var office = Get("office")?.Split('/')[^1] ?? throw new FormatException("a row of the result has a person and no office");
            drafts.Add("offices", new FactDraft().Set("id", FactSlug.Of(Get("officeEn") ?? office)).Set("ar", Get("officeAr")
                ?? Get("officeLabel")
                ?? office).Set("en", Get("officeEn")).Set("source", $"Wikidata {office}"))
                .Holders.Add(new FactDraft().Set("person", person["id"]).Set("from", DayOf(Get("from"))).Set("until", DayOf(Get("until"))));
        }
    }

    /// <summary>The day of an xsd:dateTime.</summary>
    private static string? DayOf(string? time) => time is { Length: >= 10 } ? time[..10] : time;

    private static string? GenderOf(string? item) => item switch
    {
        Female => "f",
        Male => "m",
        _ => null,
    };
}
