namespace FactCheck.Rules.Matching;

/// <summary>The particles that Arabic writes onto the front of a word: و ف, then ب ك ل, then the article, or the س of the future.</summary>
internal static class Proclitics
{
    /// <summary>The longest front: «وبال».</summary>
    public const int MaxLength = 4;

    /// <summary>A word of three letters carries only و, ف and the article: «بعد» is no ب with «عد».</summary>
    private const int ShortWord = 3;

    /// <summary>What is left of a word that a pattern lets carry particles has this many letters: «بكأس» is a ب with «كأس» then.</summary>
    private const int ShortestWord = 2;

    /// <summary>Fills in how many letters may be taken off the front of a word of the word view, 0 first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="onlyArticle">True inside a phrase, where a word keeps no other particle than its article.</param>
    /// <param name="isWished">True where a pattern asks for the particles: then words of three letters carry them too.</param>
    /// <param name="lengths">Room for at least eight.</param>
    /// <returns>How many were filled in.</returns>
    public static int Lengths(ReadOnlySpan<char> word, bool onlyArticle, bool isWished, Span<int> lengths)
    {
        var count = 0;
        lengths[count++] = 0;
        if (onlyArticle)
        {
            if (HasArticle(word, 0)) { lengths[count++] = 2; }
            return count;
        }
        var shortest = isWished ? ShortestWord : ShortWord;
        AddFrom(word, 0, shortest, lengths, ref count);
        if (word.Length > 2 && word[0] is 'و' or 'ف')
        {
            lengths[count++] = 1;
            AddFrom(word, 1, shortest, lengths, ref count);
        }
        return count;
    }

    private static void AddFrom(ReadOnlySpan<char> word, int at, int shortest, Span<int> lengths, ref int count)
    {
        if (HasArticle(word, at)) { lengths[count++] = at + 2; }
        if (at >= word.Length) { return; }
        if (word[at] is 'ب' or 'ك' or 'ل' && word.Length - at - 1 > shortest)
        {
            lengths[count++] = at + 1;
            if (HasArticle(word, at + 1)) { lengths[count++] = at + 3; }
        }
        if (word[at] == 'ل' && at + 1 < word.Length && word[at + 1] == 'ل' && word.Length - at - 2 >= 2) { lengths[count++] = at + 2; }
        if (word[at] == 'س' && word.Length - at - 1 > ShortWord && word[at + 1] is 'ي' or 'ت' or 'ن' or 'أ') { lengths[count++] = at + 1; }
    }

    /// <summary>Whether the article stands at a place of a word.</summary>
    public static bool HasArticle(ReadOnlySpan<char> word, int at) =>
        word.Length - at - 2 >= 2 && word[at] == 'ا' && word[at + 1] == 'ل';
}
