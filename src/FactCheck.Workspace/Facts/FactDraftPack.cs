using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Workspace.Facts;

/// <summary>A fact pack that is being written.</summary>
/// <param name="Name">The pack's name.</param>
/// <param name="Source">The source of all of its entries.</param>
/// <param name="Checked">The day of the check.</param>
public sealed partial record FactDraftPack(string Name, string Source, DateOnly Checked)
{
    private static readonly string[] Order = ["organisations", "persons", "countries", "cities", "offices"];

    /// <summary>The entries by the list that they belong to.</summary>
    public Dictionary<string, List<FactDraft>> Sections { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds an entry to a list, unless its id is there.</summary>
    public FactDraft Add(string section, FactDraft draft)
    {
        if (!Sections.TryGetValue(section, out var drafts)) { Sections[section] = drafts = []; }
        if (drafts.Find(d => d["id"] == draft["id"]) is { } known) { return known; }
        drafts.Add(draft);
        return draft;
    }

    /// <summary>The pack as YAML.</summary>
    public string ToYaml()
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture,
            $"facts: {Quote(Name)}\nversion: 1.0.0\nsource: {Quote(Source)}\nchecked: {Checked:yyyy-MM-dd}\ncertainty: known\n");
        foreach (var section in Order.Where(Sections.ContainsKey))
        {
            yaml.Append(section).Append(":\n");
            foreach (var draft in Sections[section].OrderBy(d => d["id"], StringComparer.Ordinal)) { Append(yaml, draft); }
        }
        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, FactDraft draft)
    {
        var first = true;
        foreach (var (key, values, isList) in draft.Keys)
        {
            yaml.Append(first ? "  - " : "    ").Append(key).Append(": ").Append(isList
                ? $"[{string.Join(", ", values.Select(Quote))}]"
                : Quote(values[0])).Append('\n');
            first = false;
        }
        if (draft.Holders.Count == 0) { return; }
        yaml.Append("    holders:\n");
        foreach (var holder in draft.Holders.OrderBy(h => h["from"] ?? "", StringComparer.Ordinal))
        {
            yaml.Append("      - { ").Append(string.Join(", ", holder.Keys.Select(k => $"{k.Key}: {Quote(k.Values[0])}"))).Append(" }\n");
        }
    }

    /// <summary>A text that YAML cannot read as anything else.</summary>
    private static string Quote(string text) =>
        Plain().IsMatch(text) && !Words().IsMatch(text)
            ? text
            : "'" + text.Replace("'", "''", StringComparison.Ordinal).ReplaceLineEndings(" ") + "'";

    [GeneratedRegex(@"^[\p{L}\p{M}\d][\p{L}\p{M}\d ._/+-]*(?<! )$")]
    private static partial Regex Plain();

    [GeneratedRegex("^(true|false|null|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
