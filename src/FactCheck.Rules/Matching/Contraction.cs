namespace FactCheck.Rules.Matching;

/// <summary>How a word is written behind the preposition ل, which takes the alef of its article away.</summary>
internal static class Contraction
{
    /// <summary>«للمدينة» for «المدينة», «للجنة» for «اللجنة», «لمدينة» for «مدينة». What is in other letters, such as an id, stays as it is.</summary>
    public static string Of(string word)
    {
        if (word.Length == 0 || word[0] < '\u0600') { return word; }
        if (!word.StartsWith("ال", StringComparison.Ordinal)) { return "ل" + word; }
        return word.Length > 2 && word[2] == 'ل' ? "ل" + word[2..] : "لل" + word[2..];
    }
}
