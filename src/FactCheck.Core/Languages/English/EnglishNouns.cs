namespace FactCheck.Languages.English;

/// <summary>Singulars of English nouns, well enough to compare them.</summary>
internal static class EnglishNouns
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person",
        ["persons"] = "person",
        ["men"] = "man",
        ["women"] = "woman",
        ["children"] = "child",
        ["feet"] = "foot",
    };

    public static string StemOf(ReadOnlySpan<char> word)
    {
        var key = WordKey.Of(word);
        if (Irregular.TryGetValue(key, out var singular)) { return singular; }
        if (key.Length > 4 && key.EndsWith("ies", StringComparison.Ordinal)) { return key[..^3] + "y"; }
        if (key.Length > 4 && (key.EndsWith("ches", StringComparison.Ordinal) || key.EndsWith("shes", StringComparison.Ordinal) || key.EndsWith("sses", StringComparison.Ordinal))) { return key[..^2]; }
        return key.Length > 3 && key[^1] == 's' && key[^2] is not ('s' or 'u' or 'i') ? key[..^1] : key;
    }

    /// <summary>What "sign", "signs", "signed" and "signing" share: the stem without its ending, its last "e" and a doubled letter.</summary>
    public static string VerbStemOf(ReadOnlySpan<char> word)
    {
        var stem = StemOf(word);
        if (stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal)) { stem = stem[..^3]; }
        else if (stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal)) { stem = stem[..^2]; }
        if (stem.Length > 3 && stem[^1] == 'e') { stem = stem[..^1]; }
        return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }
}
