namespace FactCheck.Rules.Facts;

/// <summary>Writings of names that packs need not list: "UN Mission", "U.N. Mission" and "United Nations Mission"; «الأميركية» and «الأمريكية».</summary>
internal static class NameWritings
{
    /// <summary>Each may stand for the others as a whole word of a longer name.</summary>
    private static readonly string[][] All =
    [
        ["United Nations", "UN", "U.N."], ["US", "U.S."], ["Organisation", "Organization"], ["Programme", "Program"], ["Centre", "Center"],
        ["Defence", "Defense"], ["Labour", "Labor"], ["الأميركي", "الأمريكي"], ["الأميركية", "الأمريكية"], ["الأوروبي", "الأوربي"],
        ["الأوروبية", "الأوربية"],
    ];

    /// <summary>The name in every other writing; none where no word of it has two.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var forms = new List<string> { name };
        foreach (var writings in All)
        {
            foreach (var form in forms.ToArray())
            {
                if (Array.Find(writings, w => At(form, w) >= 0) is not { } written) { continue; }
                var at = At(form, written);
                forms.AddRange(writings.Where(w => w != written).Select(w => string.Concat(form.AsSpan(0, at), w, form.AsSpan(at + written.Length))));
            }
        }
        return forms.Skip(1);
    }

    /// <summary>Where the words stand in a name that has more than them, or below zero.</summary>
    private static int At(string name, string words)
    {
        for (var at = name.IndexOf(words, StringComparison.Ordinal); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if (words.Length < name.Length && (at == 0 || name[at - 1] == ' ') && (end == name.Length || name[end] == ' ')) { return at; }
        }
        return -1;
    }
}
