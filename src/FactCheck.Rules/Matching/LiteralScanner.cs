namespace FactCheck.Rules.Matching;

/// <summary>
/// Finds which of many literal texts occur in a text, in one pass, whatever their case (Aho and Corasick 1975, as a full table over the
/// characters that the literals use).
/// </summary>
internal sealed class LiteralScanner
{
    private readonly ushort[] _classes;
    private readonly int[] _table;
    private readonly int[][] _found;
    private readonly int _width;

    /// <summary>Builds the table. Each literal carries the number of whom it is for.</summary>
    public LiteralScanner(IReadOnlyCollection<(string Text, int Owner)> literals)
    {
        _classes = ClassesOf(literals.Select(l => l.Text), out _width);
        var children = new List<int[]> { NewNode() };
        var owners = new List<HashSet<int>> { new() };
        foreach (var (text, owner) in literals)
        {
            var node = 0;
            foreach (var c in text)
            {
                var symbol = _classes[c];
                if (children[node][symbol] < 0)
                {
                    children[node][symbol] = children.Count;
                    children.Add(NewNode());
                    owners.Add([]);
                }
                node = children[node][symbol];
            }
            owners[node].Add(owner);
        }
        _table = new int[children.Count * _width];
        Link(children, owners);
        _found = [.. owners.Select(o => o.Order().ToArray())];
    }

    /// <summary>Marks the owners of all literals that occur in <paramref name="text"/>.</summary>
    public void Scan(ReadOnlySpan<char> text, Span<bool> owners)
    {
        var (classes, table, width) = (_classes, _table, _width);
        var state = 0;
        foreach (var c in text)
        {
            state = table[(state * width) + classes[c]];
            foreach (var owner in _found[state]) { owners[owner] = true; }
        }
    }

    private int[] NewNode()
    {
        var node = new int[_width];
        Array.Fill(node, -1);
        return node;
    }

    private void Link(List<int[]> children, List<HashSet<int>> owners)
    {
        var fallback = new int[children.Count];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var node))
        {
            for (var symbol = 0; symbol < _width; symbol++)
            {
                var child = children[node][symbol];
                var onFailure = node == 0 ? 0 : _table[(fallback[node] * _width) + symbol];
                if (child < 0)
                {
                    _table[(node * _width) + symbol] = onFailure;
                    continue;
                }
                fallback[child] = onFailure;
                owners[child].UnionWith(owners[onFailure]);
                _table[(node * _width) + symbol] = child;
                queue.Enqueue(child);
            }
        }
    }

    private static ushort[] ClassesOf(IEnumerable<string> texts, out int width)
    {
        var byLetter = new Dictionary<char, ushort>();
        foreach (var c in texts.SelectMany(t => t).Select(char.ToLowerInvariant))
        {
            if (!byLetter.ContainsKey(c)) { byLetter[c] = (ushort)(byLetter.Count + 1); }
        }
        var classes = new ushort[char.MaxValue + 1];
        for (var c = 0; c < classes.Length; c++) { classes[c] = byLetter.GetValueOrDefault(char.ToLowerInvariant((char)c)); }
        width = byLetter.Count + 1;
        return classes;
    }
}
