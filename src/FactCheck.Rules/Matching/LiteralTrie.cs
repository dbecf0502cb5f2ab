namespace FactCheck.Rules.Matching;

/// <summary>The literals of a scanner as a tree of character classes, each node with its edges in a list: as large as the literals are, not as their alphabet is.</summary>
internal sealed class LiteralTrie
{
    private readonly List<Node> _nodes = [new()];

    /// <summary>Number of nodes; the root is 0.</summary>
    public int Count => _nodes.Count;

    /// <summary>Whose literals end at a node, or where one of its endings leads; none where nothing ends.</summary>
    public IReadOnlyList<int>? OwnersOf(int node) => _nodes[node].Owners;

    /// <summary>The class of the edge that leads to a node.</summary>
    public int ClassOf(int node) => _nodes[node].Class;

    /// <summary>The first child of a node, or -1.</summary>
    public int FirstChild(int node) => _nodes[node].Child;

    /// <summary>The next child of a node's parent, or -1.</summary>
    public int NextChild(int node) => _nodes[node].Sibling;

    /// <summary>The child of a node over a class, or -1.</summary>
    public int Find(int node, int symbol)
    {
        var child = _nodes[node].Child;
        while (child >= 0 && _nodes[child].Class != symbol) { child = _nodes[child].Sibling; }
        return child;
    }

    /// <summary>The same, added when it is missing.</summary>
    public int Step(int node, int symbol)
    {
        if (Find(node, symbol) is var known and >= 0) { return known; }
        _nodes.Add(new Node { Class = symbol, Sibling = _nodes[node].Child });
        return _nodes[node].Child = _nodes.Count - 1;
    }

    /// <summary>Adds an owner to a node.</summary>
    public void AddOwner(int node, int owner)
    {
        var owners = _nodes[node].Owners ??= [];
        if (!owners.Contains(owner)) { owners.Add(owner); }
    }

    private sealed class Node
    {
        public int Class { get; init; }

        public int Child { get; set; } = -1;

        public int Sibling { get; init; } = -1;

        public List<int>? Owners { get; set; }
    }
}
