using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Text;

/// <summary>The plain letters behind Arabic presentation forms (U+FB50–FDFF, U+FE70–FEFC), from the compatibility mappings of Unicode 16. A table, because normalisation does nothing in invariant mode.</summary>
internal static class PresentationForms
{
    private static readonly Lazy<FrozenDictionary<char, string>> Table = new(Read);

    /// <summary>The letters that <paramref name="c"/> stands for; the character itself where Unicode gives none.</summary>
    public static string Expand(char c) => Table.Value.TryGetValue(c, out var letters) ? letters : c.ToString();

    private static FrozenDictionary<char, string> Read()
    {
        using var stream = typeof(PresentationForms).Assembly.GetManifestResourceStream("FactCheck.Text.PresentationForms.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            table[(char)int.Parse(line.AsSpan(0, tab), NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = line[(tab + 1)..];
        }
        return table.ToFrozenDictionary();
    }
}
