using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Words compared by their key (V2): the hash runs from the last letter to the first, so one pass gives the hash of every ending of a word, which is what is left when clitics are taken off.</summary>
public static class WordKey
{
    private const ulong Seed = 0xCBF29CE484222325UL;
    private const ulong Prime = 0x9E3779B97F4A7C15UL;

    /// <summary>The hash of a word given in the word view.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        for (var i = word.Length - 1; i >= 0; i--) { hash = Step(hash, Fold(word[i], i == word.Length - 1)); }
        return hash;
    }

    /// <summary>The hashes of the endings of a word: <c>endings[i]</c> is that of the word without its first i letters.</summary>
    public static void HashEndings(ReadOnlySpan<char> word, Span<ulong> endings)
    {
        var hash = Seed;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            hash = Step(hash, Fold(word[i], i == word.Length - 1));
            if (i < endings.Length) { endings[i] = hash; }
        }
    }

    /// <summary>The hash of a word that begins with <paramref name="letters"/> and ends with the word of <paramref name="hash"/>.</summary>
    public static ulong Prepend(ReadOnlySpan<char> letters, ulong hash)
    {
        for (var i = letters.Length - 1; i >= 0; i--) { hash = Step(hash, Fold(letters[i], false)); }
        return hash;
    }

    /// <summary>True when two words given in the word view have one key.</summary>
    public static bool Equal(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length) { return false; }
        for (var i = 0; i < left.Length; i++)
        {
            var last = i == left.Length - 1;
            if (Fold(left[i], last) != Fold(right[i], last)) { return false; }
        }
        return true;
    }

    /// <summary>The key of a word given in the word view.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> key = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++) { key[i] = Fold(word[i], i == word.Length - 1); }
        return key.ToString();
    }

    private static char Fold(char c, bool last) => last && c == 'ى' ? 'ي' : CharacterFolding.ToKey(c);

    private static ulong Step(ulong hash, char c)
    {
        hash = (hash ^ c) * Prime;
        return hash ^ (hash >> 29);
    }
}
