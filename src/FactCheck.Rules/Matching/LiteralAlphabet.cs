namespace FactCheck.Rules.Matching;

/// <summary>
/// The characters of literals in classes, 0 for all others. A character of a longer literal has a class of its own; those that are only
/// ever literals by themselves share one when they are for the same expressions, so that a class of four hundred is one column.
/// Upper and lower case are one.
/// </summary>
internal sealed class LiteralAlphabet
{
    private const int PageSize = 256;

    private readonly Dictionary<char, ushort> _classes = [];

    public LiteralAlphabet(IReadOnlyList<OwnedLiteral> literals)
    {
        var singles = new Dictionary<char, string>();
        foreach (var (text, owner, _) in literals)
        {
            if (text.Length == 1) { singles[text[0]] = FormattableString.Invariant($"{singles.GetValueOrDefault(text[0])} {owner}"); }
            else { foreach (var c in text) { _classes.TryAdd(c, (ushort)(_classes.Count + 1)); } }
        }
        Size = _classes.Count + 1;
        var shared = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var (c, owners) in singles)
        {
            if (_classes.ContainsKey(c)) { continue; }
            if (!shared.TryGetValue(owners, out var together)) { shared[owners] = together = (ushort)Size++; }
            _classes[c] = together;
        }
    }

    /// <summary>Number of classes.</summary>
    public int Size { get; }

    /// <summary>The classes of 256 characters each, where they were asked for before.</summary>
    public ushort[]?[] Pages { get; } = new ushort[PageSize][];

    /// <summary>The class of a character of a literal.</summary>
    public int ClassOf(char c) => _classes[c];

    /// <summary>Fills a page. Two threads may fill one at the same time; they write the same.</summary>
    public ushort[] ReadPage(int page)
    {
        var classes = new ushort[PageSize];
        for (var i = 0; i < PageSize; i++) { classes[i] = _classes.GetValueOrDefault(char.ToLowerInvariant((char)((page * PageSize) + i))); }
        return Pages[page] = classes;
    }
}
