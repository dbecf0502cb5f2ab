namespace FactCheck.Languages;

/// <summary>
/// The last letters of some words, by key (V2): tells most words of a text apart from all of them before anything is looked up, whatever particles stand
/// before them. Two kilobytes that stay near the processor.
/// </summary>
public sealed class WordEndings
{
    private const int Longest = 3;
    private const int Bits = 1 << 14;

    private readonly ulong[] _bits = new ulong[Bits / 64];
    private readonly bool[] _hasLength = new bool[Longest + 1];

    /// <summary>Adds a word, given in the word view or as its key.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var length = Math.Min(Longest, word.Length);
        var (index, bit) = PlaceOf(WordKey.Hash(word[^length..]));
        _bits[index] |= bit;
        _hasLength[length] = true;
    }

    /// <summary>False when <paramref name="word"/>, in the word view, surely is none of the words with anything before it; true tells nothing.</summary>
    public bool MayEnd(ReadOnlySpan<char> word)
    {
        var longest = Math.Min(Longest, word.Length);
        Span<ulong> endings = stackalloc ulong[Longest];
        WordKey.HashEndings(word[^longest..], endings);
        for (var length = 1; length <= longest; length++)
        {
            if (!_hasLength[length]) { continue; }
            var (index, bit) = PlaceOf(endings[longest - length]);
            if ((_bits[index] & bit) != 0) { return true; }
        }
        return false;
    }

    private static (int Index, ulong Bit) PlaceOf(ulong hash)
    {
        var place = (int)(hash >> 40) & (Bits - 1);
        return (place >> 6, 1UL << (place & 63));
    }
}
