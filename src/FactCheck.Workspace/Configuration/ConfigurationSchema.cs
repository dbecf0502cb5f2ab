using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace FactCheck.Workspace.Configuration;

/// <summary>The JSON Schema of configurations, for editors that complete and check YAML.</summary>
public static class ConfigurationSchema
{
    /// <summary>The schema, draft 2020-12.</summary>
    public static JsonObject Create()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "FactCheck configuration",
        };
        Fill(schema, ConfigurationKeys.All);
        return schema;
    }

    private static JsonObject Fill(JsonObject schema, ImmutableArray<ConfigurationKey> keys)
    {
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        var properties = new JsonObject();
        foreach (var key in keys) { properties[key.Name] = Of(key); }
        schema["properties"] = properties;
        return schema;
    }

    private static JsonObject Of(ConfigurationKey key)
    {
        var schema = new JsonObject { ["description"] = key.Standard.Length > 0 ? $"{key.Summary} (default: {key.Standard})" : key.Summary };
        switch (key.Shape)
        {
            case ConfigurationShape.Truth:
                schema["type"] = "boolean";
                break;
            case ConfigurationShape.Texts:
                schema["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" },
                    new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } });
                break;
            case ConfigurationShape.Mapping:
                Fill(schema, key.Keys);
                break;
            case ConfigurationShape.Table:
                schema["type"] = "object";
                schema["additionalProperties"] = Word(new JsonObject(), key);
                break;
            case ConfigurationShape.Mappings:
                schema["type"] = "array";
                schema["items"] = Fill([], key.Keys);
                break;
            default:
                Word(schema, key);
                break;
        }
        return schema;
    }

    private static JsonObject Word(JsonObject schema, ConfigurationKey key)
    {
        if (key.Words.IsEmpty) { schema["type"] = "string"; }
        else { schema["enum"] = new JsonArray([.. key.Words.Select(w => (JsonNode)w)]); }
        return schema;
    }
}
