using FactCheck.Knowledge;

namespace FactCheck.Workspace.Facts;

/// <summary>The names of a fact base by the hashes under which they are looked for; what a base that is kept in a file writes down.</summary>
internal sealed class NameTables
{
    private readonly List<ulong> _words = [];

    /// <summary>The names by the hash of all their words.</summary>
    public Dictionary<ulong, List<Alias>> Names { get; } = [];

    /// <summary>The names of organisations by the keys under which a near one is looked for.</summary>
    public Dictionary<ulong, List<Alias>> Near { get; } = [];

    /// <summary>The hashes of words behind which some name goes on.</summary>
    public HashSet<ulong> Prefixes { get; } = [];

    /// <summary>Takes in the names of an entity.</summary>
    public void Add(Entity entity)
    {
        foreach (var name in entity.Names)
        {
            _words.Clear();
            PhraseHash.WordsOf(name.Text, _words);
            if (_words.Count == 0) { continue; }
            var alias = new Alias(entity.Id, entity.Kind, name);
            var hash = PhraseHash.Empty;
            for (var i = 0; i < _words.Count; i++)
            {
                hash = PhraseHash.Add(hash, _words[i]);
                if (i < _words.Count - 1) { Prefixes.Add(hash); }
            }
            Append(Names, hash, alias);
            if (entity.Kind != EntityKind.Organisation || name.Role is not (NameRole.Canonical or NameRole.Alias)) { continue; }
            foreach (var key in NameStem.KeysOf(name.Text)) { Append(Near, key, alias); }
        }
    }

    private static void Append(Dictionary<ulong, List<Alias>> table, ulong hash, Alias alias)
    {
        if (!table.TryGetValue(hash, out var list)) { table[hash] = list = new List<Alias>(1); }
        list.Add(alias);
    }
}
