using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.Testing;
using FactCheck.Workspace.Configuration;

namespace FactCheck.Tests.Workspace.Configuration;

/// <summary>The list of keys, the schema and the page are what the reader takes.</summary>
public sealed partial class ConfigurationSchemaTests
{
    [Fact]
    public void Every_key_of_the_list_is_taken()
    {
        using var folder = new ScratchFolder();
        folder.Write(".factcheck.yaml", Sample(ConfigurationKeys.All, ""));

        Assert.NotNull(new ConfigurationFinder(Engine.Languages).Read(folder.At(".factcheck.yaml")));
    }

    [Fact]
    public void Every_key_that_is_taken_is_in_the_list()
    {
        var taken = Keys().Matches(File.ReadAllText(ProjectFolder.At("src", "FactCheck.Workspace", "Configuration", "ConfigurationReader.cs"))).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToArray();
        var listed = All(ConfigurationKeys.All).Select(k => k.Name).ToHashSet(StringComparer.Ordinal);

        Assert.True(taken.Length > 18);
        Assert.Superset(taken.ToHashSet(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void The_schema_in_docs_is_made_from_the_list() =>
        Assert.True(JsonNode.DeepEquals(ConfigurationSchema.Create(), JsonNode.Parse(File.ReadAllText(ProjectFolder.At("docs", "configuration.schema.json")))));

    [Fact]
    public void The_page_names_every_key()
    {
        var page = File.ReadAllText(ProjectFolder.At("docs", "configuration.md"));

        Assert.DoesNotContain(All(ConfigurationKeys.All), k => !page.Contains($"`{k.Name}`", StringComparison.Ordinal));
    }

    private static IEnumerable<ConfigurationKey> All(ImmutableArray<ConfigurationKey> keys) => keys.SelectMany(k => All(k.Keys).Prepend(k));

    private static string Sample(ImmutableArray<ConfigurationKey> keys, string indent) => string.Concat(keys.Select(k => $"{indent}{k.Name}: {ValueOf(k, indent)}\n"));

    private static string ValueOf(ConfigurationKey key, string indent) => key.Shape switch
    {
        ConfigurationShape.Truth => "true",
        ConfigurationShape.Texts => "[x]",
        ConfigurationShape.Table => key.Words.IsEmpty ? "{ x: y }" : $"{{ FC2203: {key.Words[0]} }}",
        ConfigurationShape.Mapping => "\n" + Sample(key.Keys, indent + "  ").TrimEnd(),
        ConfigurationShape.Mappings => $"\n{indent}  - " + Sample(key.Keys, indent + "    ").Trim(),
        _ when !key.Words.IsEmpty => key.Words[0],
        _ => key.Name switch { "language" => "ar", "article" or "rule" => "2s", _ => "x" },
    };

    [GeneratedRegex(@"(?:Take(?:Text|Texts|Sequence|Mapping)\(|(?:OneOf|TimeOf)\(\w+, )""([a-z-]+)""")]
    private static partial Regex Keys();
}
