using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Workspace.Files;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Workspace.Baselines;

/// <summary>The findings that were known when a repository began to be checked. A file of one line a finding, ordered, so that changes to it read and merge well.</summary>
/// <param name="Path">The file, in full.</param>
/// <param name="Entries">The findings by path, rule and fingerprint.</param>
public sealed record Baseline(string Path, ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>What the file is called unless the configuration says otherwise.</summary>
    public const string FileName = ".factcheck-baseline.json";

    private const string Schema = "factcheck-baseline/1";

    /// <summary>The folder that paths count from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Number of findings.</summary>
    public int Count => Entries.Sum(e => e.Count);

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="BaselineException">The file is no baseline.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.GetProperty("schema").GetString() != Schema) { throw new BaselineException(path, "its schema is another"); }
            return new Baseline(System.IO.Path.GetFullPath(path), [.. root.GetProperty("findings").EnumerateArray().Select(Entry)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new BaselineException(path, "it can't be understood; make it anew or restore it");
        }
    }

    /// <summary>Writes the file, the old one whole until the new one is.</summary>
    public void Write()
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.Write($"{{\"schema\":\"{Schema}\",\"findings\":[");
        using var line = new JsonPump(text, JsonText.OneLine);
        for (var i = 0; i < Entries.Length; i++)
        {
            text.Write(i == 0 ? "\n" : ",\n");
            Write(line.Json, Entries[i]);
            line.Flush();
            line.Json.Reset();
        }
        text.Write("\n]}\n");
        AtomicFile.Write(Path, text.ToString());
    }

    /// <summary>A baseline of findings, those of one path and fingerprint counted.</summary>
    public static Baseline Of(string path, IEnumerable<BaselineEntry> findings) => new(
        path,
        [
            .. findings.GroupBy(f => (f.Path, f.Rule, f.Fingerprint)).Select(g => g.First() with { Count = g.Sum(f => f.Count) })
                .OrderBy(f => f.Path,
                StringComparer.Ordinal).ThenBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.Fingerprint, StringComparer.Ordinal),
        ]);

    private static BaselineEntry Entry(JsonElement json) => new(
        json.GetProperty("path").GetString() ?? throw new FormatException(),
        json.GetProperty("rule").GetString() ?? throw new FormatException(),
        json.GetProperty("fingerprint").GetString() ?? throw new FormatException(),
        json.GetProperty("text").GetString() ?? "",
        json.TryGetProperty("count", out var count) && count.GetInt32() is > 0 and var n ? n : 1);

    private static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("path", entry.Path);
        json.WriteString("rule", entry.Rule);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("text", entry.Text);
        if (entry.Count > 1) { json.WriteNumber("count", entry.Count); }
        json.WriteEndObject();
    }
}
