using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Values that fact packs give to rules.</summary>
internal static class KnownValues
{
    /// <summary>The entities that a value means: those of a mention, or the entity whose id a text is.</summary>
    public static EntitySet? EntitiesOf(object value, RuleScope? scope = null) => value switch
    {
        EntitySet entities => entities,
        Thing { Value: NameMention name } => name.Entities,
        Thing { Value: AcronymMention acronym } => acronym.Entities,
        string id => scope?.Knowledge.Find(id) is { } entity ? EntitySet.Of(entity) : null,
        _ => null,
    };

    /// <summary>The one entity of a type that a value means; none while that is open.</summary>
    public static T? Single<T>(object value, RuleScope scope)
        where T : Entity
    {
        if (EntitiesOf(value, scope)?.Single is not T entity) { return null; }
        scope.Cite(entity.Id, entity.Provenance);
        return entity;
    }

    /// <summary>Whether an entity is what another value means; a text that is nobody's id is held against its names.</summary>
    public static Kleene Equal(EntitySet entities, object other, RuleScope scope)
    {
        if (other is string text)
        {
            if (scope.Knowledge.Find(text) is { } known) { return entities.IsEqual(EntitySet.Of(known)); }
            if (entities.Single is { } single) { return KleeneLogic.From(IsCalled(single, text, scope)); }
            return entities.Candidates.Any(c => IsCalled(c, text, scope)) ? Kleene.Unknown : Kleene.False;
        }
        return EntitiesOf(other) is { } others ? entities.IsEqual(others) : Kleene.Unknown;
    }

    /// <summary>A day of an entity; none when it is not known for sure.</summary>
    public static object? Days(object value, RuleScope scope, Func<Entity, DateRange?> get) =>
        Single<Entity>(value, scope) is { Provenance.IsSolid: true } entity && get(entity) is { } days ? DateSet.Of(days) : null;

    /// <summary>Another entity that one refers to.</summary>
    public static object? Other(object value, RuleScope scope, Func<Entity, string?> get) =>
        EntitiesOf(value, scope)?.Single is { } entity && scope.Knowledge.Find(get(entity)) is { } other ? EntitySet.Of(other) : null;

    /// <summary>The name of an entity in the language of each reader.</summary>
    public static LocalizedText NameOf(Entity entity) => new(entity.English, entity.Arabic);

    private static bool IsCalled(Entity entity, string text, RuleScope scope)
    {
        var key = scope.KeyOf(text);
        return entity.Names.Any(n => n.Role is NameRole.Canonical or NameRole.Alias && scope.KeyOf(n.Text) == key);
    }
}
