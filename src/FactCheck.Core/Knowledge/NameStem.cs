using FactCheck.Languages;

namespace FactCheck.Knowledge;

/// <summary>Words of Arabic names without what agreement and syntax change.</summary>
public static class NameStem
{
    private const ulong SkeletonSeed = 0xA0761D6478BD642FUL;

    /// <summary>A word without و, ل and its article.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[0] == 'و') { word = word[1..]; }
        if (word.Length > 4 && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal))) { return word[2..]; }
        return word.Length > 4 && word[0] == 'ل' ? word[1..] : word;
    }

    /// <summary>The bare word without the ending of the feminine.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        var bare = Bare(word);
        return bare.Length > 3 && bare[^1] is 'ة' or 'ه' ? bare[..^1] : bare;
    }

    /// <summary>
    /// The keys under which a name is looked for when another is near to it: its first word with each other one, and for a name of two words the first with the sound of the second.
    /// Two names of which one is a slip for the other share a key.
    /// </summary>
    public static IEnumerable<ulong> KeysOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) { yield break; }
        var head = PhraseHash.Add(PhraseHash.Empty, WordKey.Hash(Bare(words[0])));
        for (var i = 1; i < words.Length; i++) { yield return PhraseHash.Add(head, WordKey.Hash(Of(words[i]))); }
        if (words.Length == 2) { yield return PhraseHash.Add(PhraseHash.Add(head, SkeletonSeed), WordKey.Hash(ConsonantSkeleton.Of(Bare(words[1])))); }
    }
}
