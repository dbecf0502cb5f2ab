using FactCheck.Languages;

namespace FactCheck.Knowledge;

/// <summary>One way to read the first word of a name.</summary>
/// <param name="Hash">The hash of the word of the name.</param>
/// <param name="Skipped">Units of particles in front of it.</param>
/// <param name="NeedsMore">True when the word is too short to be told from the rest of a longer one: it begins a name of several words, and is none by itself.</param>
internal readonly record struct NameWord(ulong Hash, int Skipped, bool NeedsMore = false)
{
    /// <summary>The most ways to read one token.</summary>
    public const int MostReadings = 12;

    private const int ShortWord = 3;

    /// <summary>
    /// The words of which a token may be the beginning of a name: itself, and what is left without و ف and ب ك ل. What is left of ب ك ل
    /// must be long, or go on: «بعض» is no ب with «عض», «لحلف شمال الأطلسي» is ل with «حلف». «للأمم» is ل with «الأمم», «للجنة» with «اللجنة».
    /// </summary>
    public static int Read(ReadOnlySpan<char> token, Span<NameWord> readings)
    {
        Span<ulong> hashes = stackalloc ulong[6];
        WordKey.HashEndings(token, hashes);
        var count = 0;
        readings[count++] = new NameWord(hashes[0], 0);
        if (token[0] < '\u0600')
        {
            if (token.EndsWith("'s", StringComparison.Ordinal) && token.Length > 3)
            {
                readings[count++] = new NameWord(WordKey.Hash(token[..^2]), 0);
            }
            return count;
        }
        AddFrom(token, 0, hashes, readings, ref count);
        if (token.Length > 2 && token[0] is 'و' or 'ف')
        {
            readings[count++] = new NameWord(hashes[1], 1);
            AddFrom(token, 1, hashes, readings, ref count);
        }
        return count;
    }

    private static void AddFrom(ReadOnlySpan<char> token, int at, Span<ulong> hashes, Span<NameWord> readings, ref int count)
    {
        var left = token.Length - at - 1;
        if (left < ShortWord || token[at] is not ('ب' or 'ك' or 'ل')) { return; }
        readings[count++] = new NameWord(hashes[at + 1], at + 1, left == ShortWord);
        if (left == ShortWord) { return; }
        if (token[at] != 'ل' || token[at + 1] != 'ل') { return; }
        readings[count++] = new NameWord(WordKey.Prepend("ال", hashes[at + 2]), at);
        readings[count++] = new NameWord(WordKey.Prepend("ال", hashes[at + 1]), at);
    }
}
