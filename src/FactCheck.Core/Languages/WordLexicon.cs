namespace FactCheck.Languages;

/// <summary>A table from words to what they mean, found by key (V2) without allocating. Words that share a key share an entry; the first one given wins.</summary>
/// <typeparam name="T">What a word means.</typeparam>
public sealed class WordLexicon<T>
{
    private string?[] _words;
    private ulong[] _hashes;
    private T[] _values;
    private int _mask;

    /// <summary>Builds the table. Words are given in the word view; they are folded here.</summary>
    public WordLexicon(IReadOnlyCollection<KeyValuePair<string, T>> entries)
        : this(entries.Count)
    {
        foreach (var (word, value) in entries)
        {
            ref var entry = ref EntryOf(word, out var isNew);
            if (isNew) { entry = value; }
        }
    }

    /// <summary>An empty table with room for a number of words.</summary>
    internal WordLexicon(int capacity)
    {
        var size = 2; // most tables hold what may follow one word
        while (size < capacity * 2) { size *= 2; }
        _mask = size - 1;
        _words = new string?[size];
        _hashes = new ulong[size];
        _values = new T[size];
    }

    /// <summary>Number of different keys.</summary>
    public int Count { get; private set; }

    /// <summary>What <paramref name="word"/> (in the word view) means.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value) => TryGet(word, WordKey.Hash(word), out value);

    /// <summary>The same with the hash at hand (see <see cref="WordKey.HashEndings"/>).</summary>
    public bool TryGet(ReadOnlySpan<char> word, ulong hash, out T value)
    {
        var slot = Slot(word, hash);
        value = _values[slot];
        return _words[slot] is not null;
    }

    /// <summary>The entry of a word (in the word view) while the table is built; a new one is to be filled before the next is asked for.</summary>
    internal ref T EntryOf(ReadOnlySpan<char> word, out bool isNew)
    {
        var hash = WordKey.Hash(word);
        var slot = Slot(word, hash);
        isNew = _words[slot] is null;
        if (isNew)
        {
            if (++Count * 2 > _words.Length)
            {
                Grow();
                slot = Slot(word, hash);
            }
            (_words[slot], _hashes[slot]) = (WordKey.Of(word), hash);
        }
        return ref _values[slot];
    }

    private void Grow()
    {
        var (words, hashes, values) = (_words, _hashes, _values);
        var size = words.Length * 2;
        (_words, _hashes, _values, _mask) = (new string?[size], new ulong[size], new T[size], size - 1);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not { } word) { continue; }
            var slot = (int)hashes[i] & _mask;
            while (_words[slot] is not null) { slot = (slot + 1) & _mask; }
            (_words[slot], _hashes[slot], _values[slot]) = (word, hashes[i], values[i]);
        }
    }

    private int Slot(ReadOnlySpan<char> word, ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_words[slot] is { } known && !(_hashes[slot] == hash && WordKey.Equal(known, word))) { slot = (slot + 1) & _mask; }
        return slot;
    }
}
