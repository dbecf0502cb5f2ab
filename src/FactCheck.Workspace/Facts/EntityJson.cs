using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Knowledge;

namespace FactCheck.Workspace.Facts;

/// <summary>Entities as they lie in a built fact base.</summary>
internal static class EntityJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
    };

    public static string Write(Entity entity) => JsonSerializer.Serialize(entity, Options);

    public static Entity Read(string json) => JsonSerializer.Deserialize<Entity>(json, Options)!;

    public static string WriteRelation(Relation relation) => JsonSerializer.Serialize(relation, Options);

    public static Relation ReadRelation(string json) => JsonSerializer.Deserialize<Relation>(json, Options)!;

    public static string WriteAliases(IReadOnlyList<Alias> aliases) => JsonSerializer.Serialize(aliases, Options);

    public static Alias[] ReadAliases(string json) => JsonSerializer.Deserialize<Alias[]>(json, Options)!;

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Entity)) { return; }
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "$kind" };
        foreach (var (kind, name) in new[]
        {
            (typeof(Organisation), "organisation"), (typeof(Person), "person"), (typeof(Office), "office"), (typeof(Place), "place"), (typeof(KnownEvent), "event"), (typeof(Currency), "currency"),
        })
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, name));
        }
    }
}
