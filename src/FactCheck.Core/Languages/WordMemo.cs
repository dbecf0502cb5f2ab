namespace FactCheck.Languages;

/// <summary>
/// What was worked out for words before. News repeats its words, so nineteen of twenty are answered here by one comparison. Many threads may
/// use it: an entry never changes, and a word that drives another out only costs that it is worked out again.
/// </summary>
/// <typeparam name="T">What is known of a word; it must follow from its characters alone.</typeparam>
public sealed class WordMemo<T>
    where T : class
{
    private const int Size = 8_192;

    private Entry?[]? _entries;

    /// <summary>What is known of a word of a text, or nothing yet.</summary>
    public T? Find(TokenList tokens, int index)
    {
        var hash = tokens[index].Hash;
        return _entries?[hash % Size] is { } entry && entry.Hash == hash && tokens.CharsOf(index).SequenceEqual(entry.Word) ? entry.Value : null;
    }

    /// <summary>Remembers what is known of a word of a text.</summary>
    public T Remember(TokenList tokens, int index, T value)
    {
        var hash = tokens[index].Hash;
        (_entries ??= new Entry?[Size])[hash % Size] = new Entry(hash, tokens.CharsOf(index).ToString(), value);
        return value;
    }

    private sealed record Entry(uint Hash, string Word, T Value);
}
