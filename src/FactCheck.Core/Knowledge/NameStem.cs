using FactCheck.Languages;

namespace FactCheck.Knowledge;

/// <summary>Words of names without what agreement, syntax and spelling change.</summary>
public static class NameStem
{
    private const int FewestBehindHead = 4;
    private const int FewestToSkip = 3;
    private const ulong SkeletonSeed = 0xA0761D6478BD642FUL;

    /// <summary>A word without و, ل and its article.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[0] == 'و') { word = word[1..]; }
        if (word.Length > 4
            && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal))) { return word[2..]; }
        return word.Length > 4 && word[0] == 'ل' ? word[1..] : word;
    }

    /// <summary>The words of a name that tell it from others: English ones without of, for, the, and.</summary>
    public static string[] WordsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[0][0] < '\u0600'
            ? [.. words.Where(w => w.ToLowerInvariant() is not ("of" or "for" or "the" or "and" or "on" or "in" or "to" or "&"))]
            : words;
    }

    /// <summary>The bare word without the ending of the feminine; an English one in one spelling.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[0] < '\u0600') { return OneSpelling(word); }
        var bare = Bare(word);
        return bare.Length > 3 && bare[^1] is 'ة' or 'ه' ? bare[..^1] : bare;
    }

    /// <summary>
    /// The keys under which a name is looked for when another is near to it: its first word with each other one, for a long name its last two words, and for a name of two words the first with the sound of the second;
    /// for an English one, whose head stands anywhere, each two words that stand together and the first with the last.
    /// Two names of which one is a slip for the other share a key.
    /// </summary>
    public static IEnumerable<ulong> KeysOf(string name)
    {
        var words = WordsOf(name);
        if (words.Length < 2) { yield break; }
        if (words[0][0] < '\u0600')
        {
            for (var i = 1; i < words.Length; i++)
            {
                yield return PhraseHash.Add(PhraseHash.Add(PhraseHash.Empty, WordKey.Hash(Of(words[i - 1]))), WordKey.Hash(Of(words[i])));
            }
            if (words.Length >= FewestToSkip)
            {
                yield return PhraseHash.Add(PhraseHash.Add(PhraseHash.Add(PhraseHash.Empty, WordKey.Hash(Of(words[0]))), SkeletonSeed),
                    WordKey.Hash(Of(words[^1])));
            }
            yield break;
        }
        var head = PhraseHash.Add(PhraseHash.Empty, WordKey.Hash(Bare(words[0])));
        for (var i = 1; i < words.Length; i++) { yield return PhraseHash.Add(head, WordKey.Hash(Of(words[i]))); }
        if (words.Length >= FewestBehindHead)
        {
            yield return PhraseHash.Add(PhraseHash.Add(PhraseHash.Empty, WordKey.Hash(Of(words[^2]))), WordKey.Hash(Of(words[^1])));
        }
        if (words.Length == 2)
        {
            yield return PhraseHash.Add(PhraseHash.Add(head, SkeletonSeed), WordKey.Hash(ConsonantSkeleton.Of(Bare(words[1]))));
        }
    }

    /// <summary>True when the last words of a text are those of a name, whatever their forms.</summary>
    public static bool Ends(string text, string name)
    {
        var (words, known) = (WordsOf(text), WordsOf(name));
        return words.Length >= known.Length && words[^known.Length..].Zip(known).All(p => WordKey.Equal(Of(p.First), Of(p.Second)));
    }

    private static ReadOnlySpan<char> OneSpelling(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("isation", StringComparison.OrdinalIgnoreCase)) { return string.Concat(word[..^7], "ization"); }
        return word.Equals("programme", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
    }
}
