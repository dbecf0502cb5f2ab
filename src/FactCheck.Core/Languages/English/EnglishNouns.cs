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
}
