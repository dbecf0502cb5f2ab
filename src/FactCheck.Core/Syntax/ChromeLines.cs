using FactCheck.Text;

namespace FactCheck.Syntax;

/// <summary>Lines of page furniture, matched whole: the same words inside a sentence are news («وتطرق الشاهد أيضا»).</summary>
internal static class ChromeLines
{
    private const int LongestLine = 200;

    private static readonly Lazy<HashSet<string>> Listed = new(Read);

    /// <summary>True when a paragraph-like block is nothing but listed phrases.</summary>
    public static bool Hold(BlockKind kind, ReadOnlySpan<char> line)
    {
        if (kind is not (BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.Item or BlockKind.Chrome)) { return false; }
        if (kind == BlockKind.Chrome) { return true; }
        if (line.Length is 0 or > LongestLine) { return false; }
        Span<char> key = stackalloc char[LongestLine];
        var listed = Listed.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        if (listed.Contains(Normalize(line, key))) { return true; }
        if (!line.Contains('.')) { return false; }
        foreach (var part in line.Split('.'))
        {
            var phrase = Normalize(line[part], key);
            if (phrase.Length > 0 && !listed.Contains(phrase)) { return false; }
        }
        return true;
    }

    /// <summary>One spelling for a line: folded, one space between words, N for a number, no closing marks.</summary>
    private static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> line, Span<char> key)
    {
        var length = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
            {
                if (length == 0 || key[length - 1] != 'N') { key[length++] = 'N'; }
            }
            else if (char.IsWhiteSpace(c))
            {
                if (length > 0 && key[length - 1] != ' ') { key[length++] = ' '; }
            }
            else
            {
                key[length++] = CharacterFolding.ToKey(c);
            }
        }
        return key[..length].TrimEnd(" :*…».!");
    }

    private static HashSet<string> Read()
    {
        using var stream = typeof(ChromeLines).Assembly.GetManifestResourceStream("FactCheck.Syntax.ChromeLines.txt")!;
        using var reader = new StreamReader(stream);
        var lines = new HashSet<string>(StringComparer.Ordinal);
        Span<char> key = stackalloc char[LongestLine];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length is 0 or > LongestLine || line[0] == '#') { continue; }
            var words = FoldedText.Surface(new SourceText(line)).Fold(TextView.Word).Text;
            lines.Add(Normalize(words, key).ToString());
        }
        return lines;
    }
}
