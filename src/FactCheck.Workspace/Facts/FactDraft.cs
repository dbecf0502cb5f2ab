namespace FactCheck.Workspace.Facts;

/// <summary>An entry of a fact pack that is being written: its keys in order, each with a text or a list of texts.</summary>
public sealed class FactDraft
{
    private readonly List<(string Key, IReadOnlyList<string> Values, bool IsList)> _keys = [];

    /// <summary>The tenures of an office, each a mapping of its own.</summary>
    public List<FactDraft> Holders { get; } = [];

    /// <summary>The keys in the order that they were set.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<string> Values, bool IsList)> Keys => _keys;

    /// <summary>The text of a key, or nothing.</summary>
    public string? this[string key] => _keys.Find(k => k.Key == key).Values?[0];

    /// <summary>Sets a key to a text; an empty one is left out.</summary>
    public FactDraft Set(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) { _keys.Add((key, [value.Trim()], false)); }
        return this;
    }

    /// <summary>Sets a key to a list; an empty one is left out.</summary>
    public FactDraft SetList(string key, IEnumerable<string> values)
    {
        var given = values.Select(v => v.Trim()).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (given.Length > 0) { _keys.Add((key, given, true)); }
        return this;
    }
}
