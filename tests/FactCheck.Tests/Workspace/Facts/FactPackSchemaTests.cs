using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Testing;

namespace FactCheck.Tests.Workspace.Facts;

/// <summary>docs/fact-pack.schema.json says what the reader takes.</summary>
public sealed partial class FactPackSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(ProjectFolder.At("docs", "fact-pack.schema.json"))).RootElement;

    [Fact]
    public void Every_key_of_the_schema_is_taken()
    {
        foreach (var section in Schema.GetProperty("properties").EnumerateObject().Where(p => p.Value.TryGetProperty("items", out _)))
        {
            var keys = section.Value.GetProperty("items").GetProperty("properties").EnumerateObject().Select(p => p.Name).Where(k => k != "id");
            var entry = string.Join("\n", keys.Select(k => $"    {k}: x"));
            var errors = Known.Errors($"facts: t\nsource: s\nchecked: 2025-01-01\n{section.Name}:\n  - id: x\n{entry}\n");

            Assert.DoesNotContain(errors.Split('\n'), e => e.Contains("has no key", StringComparison.Ordinal) && !(section.Name == "relations" && e.Contains("'id'", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_key_that_is_taken_is_in_the_schema()
    {
        var taken = Directory.EnumerateFiles(ProjectFolder.At("src", "FactCheck.Rules", "Facts"), "*.cs").SelectMany(f => Keys().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToArray();
        var known = new HashSet<string>(StringComparer.Ordinal);
        Collect(Schema, known);

        Assert.True(taken.Length > 40);
        Assert.DoesNotContain(taken, k => !known.Contains(k));
    }

    private static void Collect(JsonElement node, HashSet<string> keys)
    {
        if (node.ValueKind == JsonValueKind.Array) { foreach (var item in node.EnumerateArray()) { Collect(item, keys); } }
        if (node.ValueKind != JsonValueKind.Object) { return; }
        foreach (var property in node.EnumerateObject())
        {
            if (property.Name == "properties") { keys.UnionWith(property.Value.EnumerateObject().Select(p => p.Name)); }
            Collect(property.Value, keys);
        }
    }

    [GeneratedRegex(@"(?:Take(?:Text|Texts|Sequence|Mapping)?|ReadNames|ReadIds?|Required)\(""([A-Za-z]+)""")]
    private static partial Regex Keys();
}
