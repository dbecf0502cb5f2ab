using System.Globalization;
using System.Text;

namespace FactCheck.Workspace.Git;

/// <summary>Reads which lines a unified diff without context adds.</summary>
internal static class DiffReader
{
    /// <summary>The changed lines by path of the new file. Lines of articles may look like headers, so hunks are counted out.</summary>
    public static Dictionary<string, ChangedLines> Read(string diff)
    {
        var files = new Dictionary<string, ChangedLines>(StringComparer.Ordinal);
        ChangedLines? current = null;
        var skip = 0;
        foreach (var range in diff.AsSpan().Split('\n'))
        {
            var line = diff.AsSpan()[range];
            if (skip > 0 && line.Length > 0 && line[0] is '+' or '-')
            {
                skip--;
                continue;
            }
            if (line.StartsWith("+++ "))
            {
                current = PathOf(line[4..].TrimEnd('\t').ToString()) is { } path ? files[path] = new ChangedLines() : null;
            }
            else if (line.StartsWith("@@ -") && current is not null)
            {
                var parts = line.ToString().Split(' ');
                var (_, removed) = Range(parts[1][1..]);
                var (first, added) = Range(parts[2][1..]);
                current.Add(first, added);
                skip = removed + added;
            }
        }
        return files;
    }

    private static (int First, int Count) Range(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0
            ? (int.Parse(text, CultureInfo.InvariantCulture), 1)
            : (int.Parse(text.AsSpan(0, comma), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(comma + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>The path behind <c>b/</c>, without git's quotes; none for a file that is gone.</summary>
    private static string? PathOf(string written)
    {
        var path = written.StartsWith('"') ? Unquoted(written) : written;
        return path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : null;
    }

    private static string Unquoted(string quoted)
    {
        var bytes = new List<byte>();
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] != '\\') { bytes.AddRange(Encoding.UTF8.GetBytes(quoted, i, 1)); continue; }
            var c = quoted[++i];
            if (c is >= '0' and <= '7' && i + 2 < quoted.Length)
            {
                bytes.Add((byte)(((c - '0') << 6) | ((quoted[i + 1] - '0') << 3) | (quoted[i + 2] - '0')));
                i += 2;
            }
            else { bytes.Add((byte)(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'a' => '\a', 'b' => '\b', 'f' => '\f', 'v' => '\v', _ => c })); }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
