using System.Text;

namespace FactCheck.Workspace.Facts;

/// <summary>Reads comma-separated values after RFC 4180; a semicolon or a tab parts the fields where the first line has it and no comma.</summary>
public static class CsvTable
{
    /// <summary>The rows below the first, each by the names of the first.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        var lines = Split(text, Separator(text));
        if (lines.Count == 0) { return []; }
        var head = lines[0].Select(h => h.Trim()).ToArray();
        return [.. lines.Skip(1)
            .Where(l => l.Any(f => f.Length > 0))
            .Select(l => (IReadOnlyDictionary<string, string>)head.Zip(l).GroupBy(p => p.First, StringComparer.Ordinal).ToDictionary(g => g.Key,
            g => g.First().Second, StringComparer.Ordinal))];
    }

    private static char Separator(string text)
    {
        var line = text.AsSpan(0, text.IndexOfAny(['\n', '\r']) is >= 0 and var end ? end : text.Length);
        return line.Contains(',') ? ',' : line.Contains(';') ? ';' : line.Contains('\t') ? '\t' : ',';
    }

    private static List<List<string>> Split(string text, char separator)
    {
        var (rows, row, field, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') { field.Append(text[i++]); }
            else if (c == '"' && (quoted || field.Length == 0)) { quoted = !quoted; }
            else if (!quoted && c == separator) { EndField(); }
            else if (!quoted && c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') { i++; }
                EndRow();
            }
            else { field.Append(c); }
        }
        if (field.Length > 0 || row.Count > 0) { EndRow(); }
        return rows;

        void EndField()
        {
            row.Add(field.ToString());
            field.Clear();
        }

        void EndRow()
        {
            EndField();
            rows.Add(row);
            row = [];
        }
    }
}
