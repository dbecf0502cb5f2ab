using FactCheck.Rules.Binding;
using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>
/// Reads <c>pairs</c>: tables of what belongs together. A table <c>grounds</c> gives the list <c>grounds</c> of its rows for <c>paired</c> and <c>partner</c>,
/// and the lists <c>grounds_left</c> and <c>grounds_right</c> of the names on either side for patterns.
/// </summary>
internal sealed class PairsReader(PackErrors errors)
{
    /// <summary>Adds the lists of all tables.</summary>
    public void Read(PackMapping mapping, Dictionary<string, IReadOnlyList<PackText>> lists)
    {
        var tables = new MappingReader(mapping, "pairs", errors);
        foreach (var (key, _) in mapping.Entries)
        {
            if (tables.TakeMapping(key.Value) is { } table) { Add(key.Value, table, lists); }
        }
    }

    private void Add(string name, PackMapping table, Dictionary<string, IReadOnlyList<PackText>> lists)
    {
        var (rows, left, right) = (new List<PackText>(), new List<PackText>(), new List<PackText>());
        var reader = new MappingReader(table, "a table of pairs", errors);
        foreach (var (key, value) in table.Entries)
        {
            if (reader.AsText(value, "what belongs to it") is not { } other) { continue; }
            rows.Add(new PackText(key.File, key.Value + PairRow.Sign + other.Value, key.Start));
            left.AddRange(NamesOf(key.Text));
            right.AddRange(NamesOf(other));
        }
        lists[name] = rows;
        lists[name + "_left"] = left;
        lists[name + "_right"] = [.. right.DistinctBy(t => t.Value)];
    }

    private static IEnumerable<PackText> NamesOf(PackText side)
    {
        var from = 0;
        foreach (var name in side.Value.Split(PairRow.Or))
        {
            var trimmed = name.Trim();
            if (trimmed.Length > 0) { yield return side.Part(side.Value.IndexOf(trimmed, from, StringComparison.Ordinal), trimmed.Length); }
            from += name.Length + 1;
        }
    }
}
