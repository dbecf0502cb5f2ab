using FactCheck.Languages;

namespace FactCheck.Rules.Binding;

/// <summary>The keys that a thing of an article may stand under in <c>pairs</c>: the id of what it names, or its words with and without each particle in front.</summary>
internal readonly struct PairKeys
{
    private readonly IReadOnlyList<string> _keys;

    private PairKeys(IReadOnlyList<string> keys, bool isEntity = false) => (_keys, IsEntity) = (keys, isEntity);

    /// <summary>Whether it is one entity for certain: then it is apart from every row that does not name it.</summary>
    public bool IsEntity { get; }

    /// <summary>The keys of a value; those of an entity only where it is one for certain.</summary>
    public static PairKeys Of(object value, RuleScope scope)
    {
        if (value is not string && KnownValues.EntitiesOf(value, scope) is { } entities)
        {
            return new PairKeys(entities.Single is { } one ? [one.Id] : [], entities.Single is not null);
        }
        var text = BoundComparison.TextOf(value, scope);
        if (value is not Thing thing || scope.Article.BlockOf(thing.Tokens.First) is not { } block) { return new PairKeys([scope.KeyOf(text)]); }
        Span<WordFront> fronts = stackalloc WordFront[Language.MaxFronts];
        var keys = new List<string>();
        foreach (var front in fronts[..block.Language.FrontsOf(text, fronts)]) { keys.Add(scope.KeyOf(text[front.Length..])); }
        return new PairKeys(keys);
    }

    /// <summary>Whether one of them is a name of a side.</summary>
    public bool AnyOf(HashSet<string> names) => _keys.Any(names.Contains);
}
