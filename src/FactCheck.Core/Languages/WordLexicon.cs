namespace FactCheck.Languages;

/// <summary>A fixed table from words to what they mean, found by key (V2) without allocating. Words that share a key share an entry; the first one given wins.</summary>
/// <typeparam name="T">What a word means.</typeparam>
public sealed class WordLexicon<T>
{
    private readonly string?[] _words;
    private readonly ulong[] _hashes;
    private readonly T[] _values;
    private readonly int _mask;

    /// <summary>Builds the table. Words are given in the word view; they are folded here.</summary>
    public WordLexicon(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        var size = 2; // most tables hold what may follow one word
        while (size < entries.Count * 2) { size *= 2; }
        _mask = size - 1;
        _words = new string?[size];
        _hashes = new ulong[size];
        _values = new T[size];
        foreach (var (word, value) in entries)
        {
            var hash = WordKey.Hash(word);
            var slot = Slot(word, hash);
            if (_words[slot] is not null) { continue; }
            (_words[slot], _hashes[slot], _values[slot]) = (WordKey.Of(word), hash, value);
            Count++;
        }
    }

    /// <summary>Number of different keys.</summary>
    public int Count { get; }

    /// <summary>What <paramref name="word"/> (in the word view) means.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value) => TryGet(word, WordKey.Hash(word), out value);

    /// <summary>The same with the hash at hand (see <see cref="WordKey.HashEndings"/>).</summary>
    public bool TryGet(ReadOnlySpan<char> word, ulong hash, out T value)
    {
        var slot = Slot(word, hash);
        value = _values[slot];
        return _words[slot] is not null;
    }

    private int Slot(ReadOnlySpan<char> word, ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_words[slot] is { } known && !(_hashes[slot] == hash && WordKey.Equal(known, word))) { slot = (slot + 1) & _mask; }
        return slot;
    }
}
