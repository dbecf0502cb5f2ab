using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>The names of a knowledge base that lies in memory.</summary>
public sealed class MemoryAliasIndex : AliasIndex
{
    private readonly HashSet<ulong> _prefixes;
    private readonly Dictionary<ulong, ImmutableArray<Alias>> _names;
    private readonly Lazy<Dictionary<ulong, ImmutableArray<Alias>>> _heads;

    /// <summary>The names of some entities.</summary>
    public MemoryAliasIndex(IReadOnlyCollection<Entity> entities)
    {
        _prefixes = new HashSet<ulong>(entities.Count * 8);
        _names = new Dictionary<ulong, ImmutableArray<Alias>>(entities.Count * 8);
        var words = new List<ulong>();
        foreach (var entity in entities)
        {
            foreach (var name in entity.Names)
            {
                words.Clear();
                PhraseHash.WordsOf(name.Text, words);
                Add(new Alias(entity.Id, entity.Kind, name), words);
            }
        }
        _heads = new(() => HeadsOf(entities));
    }

    /// <inheritdoc/>
    public override bool MayContinue(ulong words) => _prefixes.Contains(words);

    /// <inheritdoc/>
    public override bool MayEnd(ulong words) => _names.ContainsKey(words);

    /// <inheritdoc/>
    public override ImmutableArray<Alias> Find(ulong words) => _names.TryGetValue(words, out var found) ? found : [];

    /// <inheritdoc/>
    public override ImmutableArray<Alias> OrganisationsBeginningWith(ulong word) => _heads.Value.TryGetValue(word, out var found) ? found : [];

    private void Add(Alias alias, List<ulong> words)
    {
        if (words.Count == 0) { return; }
        var hash = PhraseHash.Empty;
        for (var i = 0; i < words.Count; i++)
        {
            hash = PhraseHash.Add(hash, words[i]);
            if (i < words.Count - 1) { _prefixes.Add(hash); }
        }
        _names[hash] = _names.TryGetValue(hash, out var known) ? known.Add(alias) : [alias];
    }

    private static Dictionary<ulong, ImmutableArray<Alias>> HeadsOf(IReadOnlyCollection<Entity> entities)
    {
        var heads = new Dictionary<ulong, List<Alias>>();
        var words = new List<ulong>();
        foreach (var entity in entities)
        {
            if (entity.Kind != EntityKind.Organisation) { continue; }
            foreach (var name in entity.Names)
            {
                if (name.Role is not (NameRole.Canonical or NameRole.Alias)) { continue; }
                words.Clear();
                PhraseHash.WordsOf(name.Text, words);
                if (words.Count < 2) { continue; }
                if (!heads.TryGetValue(words[0], out var list)) { heads[words[0]] = list = []; }
                list.Add(new Alias(entity.Id, entity.Kind, name));
            }
        }
        return heads.ToDictionary(h => h.Key, h => h.Value.ToImmutableArray());
    }
}
