using FactCheck.Languages;

namespace FactCheck.Rules.Binding;

/// <summary>The keys that a thing of an article may stand under in <c>pairs</c>: the id of what it names, or its words with and without each particle in front.</summary>
internal readonly struct PairKeys
{
    private readonly IReadOnlyList<string> _keys;

    private PairKeys(IReadOnlyList<string> keys, bool isEntity = false) => (_keys, IsEntity) = (keys, isEntity);

    /// <summary>Whether it names something known: then it is apart from every row that names none of what it may be.</summary>
    public bool IsEntity { get; }

    /// <summary>The keys of what owns: of a name that several bear those of the likeliest.</summary>
    public static PairKeys OfOwner(object value, RuleScope scope) =>
        value is not string && KnownValues.EntitiesOf(value, scope) is { } entities ? new PairKeys([entities.First.Id], true) : OfWords(value, scope);

    /// <summary>The keys of what belongs to it: of a name that several bear those of all.</summary>
    public static PairKeys OfOwned(object value, RuleScope scope) =>
        value is not string && KnownValues.EntitiesOf(value, scope) is { } entities
            ? new PairKeys([.. entities.Candidates.Select(c => c.Id)], true)
            : OfWords(value, scope);

    /// <summary>Whether one of them is a name of a side.</summary>
    public bool AnyOf(HashSet<string> names) => _keys.Any(names.Contains);

    private static PairKeys OfWords(object value, RuleScope scope)
    {
        var text = BoundComparison.TextOf(value, scope);
        if (value is not Thing thing || scope.Article.BlockOf(thing.Tokens.First) is not { } block) { return new PairKeys([scope.KeyOf(text)]); }
        Span<WordFront> fronts = stackalloc WordFront[Language.MaxFronts];
        var keys = new List<string>();
        foreach (var front in fronts[..block.Language.FrontsOf(text, fronts)]) { keys.Add(scope.KeyOf(text[front.Length..])); }
        return new PairKeys(keys);
    }
}
