namespace FactCheck.Languages.Arabic;

/// <summary>
/// Leaves of a word the letters that all its forms share: «أغلق», «الإغلاق» and «إغلاقها» leave «غلق». A guess, which only tells two words of one
/// sentence to be akin.
/// </summary>
internal static class ArabicRoots
{
    private const int Shortest = 3;

    private static readonly string[] Leading = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل"];
    private static readonly string[] Trailing = ["هما", "تها", "ته", "هم", "ها", "ات", "ون", "ين", "وا", "ه", "ة", "ت"];
    private static readonly string[] Forms = ["است", "ان", "ت", "م", "ي"];

    public static string Of(ReadOnlySpan<char> word)
    {
        var stem = WithoutLeading(word, Leading);
        foreach (var end in Trailing)
        {
            if (stem.Length - end.Length < Shortest || !stem.EndsWith(end, StringComparison.Ordinal)) { continue; }
            stem = stem[..^end.Length];
            break;
        }
        stem = WithoutLeading(stem, Forms);
        Span<char> strong = stackalloc char[stem.Length];
        var length = 0;
        foreach (var letter in stem)
        {
            if (!IsWeak(letter)) { strong[length++] = letter; }
        }
        return strong[..length].ToString();
    }

    private static ReadOnlySpan<char> WithoutLeading(ReadOnlySpan<char> word, string[] leading)
    {
        foreach (var front in leading)
        {
            if (word.Length - front.Length >= Shortest && word.StartsWith(front, StringComparison.Ordinal)) { return word[front.Length..]; }
        }
        return word;
    }

    /// <summary>Long vowels and the seats of hamza change from form to form, and vowel marks may be left out.</summary>
    private static bool IsWeak(char letter) => letter is 'ا' or 'أ' or 'إ' or 'آ' or 'و' or 'ي' or 'ى' or 'ء' or 'ئ' or 'ؤ' or (>= 'ً' and <= 'ْ');
}
