using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>The names of a knowledge base that lies in memory.</summary>
public sealed class MemoryAliasIndex : AliasIndex
{
    private readonly HashTable<NameNode> _nodes;
    private readonly Lazy<HashTable<List<Alias>>> _keys;

    /// <summary>The names of some entities.</summary>
    public MemoryAliasIndex(IReadOnlyCollection<Entity> entities)
    {
        _nodes = new HashTable<NameNode>(entities.Count * 12);
        var words = new List<ulong>();
        foreach (var entity in entities)
        {
            foreach (var name in entity.Names)
            {
                words.Clear();
                PhraseHash.WordsOf(name.Text, words);
                if (words.Count > 0) { Add(new Alias(entity.Id, entity.Kind, name), words); }
            }
        }
        _keys = new(() => KeysOf(entities));
    }

    /// <inheritdoc/>
    public override bool MayContinue(ulong words) => _nodes[words] is { GoesOn: true };

    /// <inheritdoc/>
    public override bool MayEnd(ulong words) => _nodes[words] is { Names: not null };

    /// <inheritdoc/>
    public override ImmutableArray<Alias> Find(ulong words) => _nodes[words]?.Names is { } names ? [.. names] : [];

    /// <inheritdoc/>
    public override ImmutableArray<Alias> OrganisationsUnder(ulong key) => _keys.Value[key] is { Count: <= MostUnderOneKey } names ? [.. names] : [];

    private void Add(Alias alias, List<ulong> words)
    {
        var hash = PhraseHash.Empty;
        for (var i = 0; i < words.Count; i++)
        {
            hash = PhraseHash.Add(hash, words[i]);
            var node = _nodes[hash];
            if (node is null) { _nodes[hash] = node = new NameNode(); }
            if (i < words.Count - 1) { node.GoesOn = true; } else { (node.Names ??= new List<Alias>(1)).Add(alias); }
        }
    }

    private static HashTable<List<Alias>> KeysOf(IReadOnlyCollection<Entity> entities)
    {
        var keys = new HashTable<List<Alias>>(1024);
        foreach (var entity in entities)
        {
            if (entity.Kind != EntityKind.Organisation) { continue; }
            foreach (var name in entity.Names)
            {
                if (name.Role is not (NameRole.Canonical or NameRole.Alias)) { continue; }
                var alias = new Alias(entity.Id, entity.Kind, name);
                foreach (var key in NameStem.KeysOf(name.Text))
                {
                    var list = keys[key];
                    if (list is null) { keys[key] = list = []; }
                    if (list.Count <= MostUnderOneKey) { list.Add(alias); }
                }
            }
        }
        return keys;
    }
}
