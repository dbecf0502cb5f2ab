namespace FactCheck.Rules.Matching;

/// <summary>
/// Finds which of many literal texts occur in a text, in one pass, whatever their case (Aho and Corasick 1975, as a full table over the
/// characters that the literals use).
/// </summary>
internal sealed class LiteralScanner
{
    /// <summary>States are 16 bits, so that the table stays in the processor's cache.</summary>
    private const int MostNodes = 60_000;

    private readonly LiteralAlphabet _alphabet;
    private readonly ushort[] _table;
    private readonly int _firstFinal;
    private readonly int[][] _owners;
    private readonly LiteralSurroundings?[] _surroundings;

    /// <summary>Builds the table. Each literal carries the number of whom it is for.</summary>
    public LiteralScanner(IReadOnlyList<OwnedLiteral> literals)
    {
        literals = Shorten(literals);
        _alphabet = new LiteralAlphabet(literals);
        var trie = new LiteralTrie();
        _surroundings = new LiteralSurroundings?[literals.Count == 0 ? 0 : literals.Max(l => l.Owner) + 1];
        foreach (var (text, owner, surroundings) in literals)
        {
            _surroundings[owner] = surroundings;
            var node = 0;
            foreach (var c in text) { node = trie.Step(node, _alphabet.ClassOf(c)); }
            trie.AddOwner(node, owner);
        }
        var order = Link(trie, out var fallback);
        var states = Number(trie, out _firstFinal);
        _owners = new int[trie.Count - _firstFinal][];
        for (var node = 0; node < states.Length; node++)
        {
            if (states[node] >= _firstFinal) { _owners[states[node] - _firstFinal] = [.. trie.OwnersOf(node)!]; }
        }
        _table = Fill(trie, order, fallback, states, _alphabet.Size);
    }

    /// <summary>Adds the owners of all literals that occur in <paramref name="text"/>, and where they end.</summary>
    public void Scan(ReadOnlySpan<char> text, CandidateSet owners)
    {
        var (table, width, final) = (_table, _alphabet.Size, _firstFinal);
        var pages = _alphabet.Pages;
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var page = pages[c >> 8] ?? _alphabet.ReadPage(c >> 8);
            state = table[(state * width) + page[c & 0xFF]];
            if (state < final) { continue; }
            foreach (var owner in _owners[state - final])
            {
                if (_surroundings[owner]?.MayStandAt(text, i) != false) { owners.Add(owner, i + 1); }
            }
        }
    }

    /// <summary>Cuts long literals when all of them together would make too many states: what begins like a literal tells nearly as much.</summary>
    private static IReadOnlyList<OwnedLiteral> Shorten(IReadOnlyList<OwnedLiteral> literals)
    {
        var (longest, all) = (0, 0);
        foreach (var literal in literals) { (longest, all) = (Math.Max(longest, literal.Text.Length), all + literal.Text.Length); }
        while (all > MostNodes && longest > 1)
        {
            var length = longest /= 2;
            literals = [.. literals.Select(l => l.Text.Length <= length ? l : l with { Text = l.Text[..length] }).Distinct()];
            all = literals.Sum(l => l.Text.Length);
        }
        return literals;
    }

    /// <summary>The nodes by depth, each with the node of its longest ending that is in the trie too, whose owners it takes over.</summary>
    private static int[] Link(LiteralTrie trie, out int[] fallback)
    {
        fallback = new int[trie.Count];
        var order = new int[trie.Count];
        var (head, tail) = (0, 1);
        while (head < tail)
        {
            var node = order[head++];
            for (var child = trie.FirstChild(node); child >= 0; child = trie.NextChild(child))
            {
                order[tail++] = child;
                if (node == 0) { continue; }
                var symbol = trie.ClassOf(child);
                var shorter = fallback[node];
                while (trie.Find(shorter, symbol) < 0 && shorter != 0) { shorter = fallback[shorter]; }
                fallback[child] = Math.Max(0, trie.Find(shorter, symbol));
                foreach (var owner in trie.OwnersOf(fallback[child]) ?? []) { trie.AddOwner(child, owner); }
            }
        }
        return order;
    }

    /// <summary>A state for every node, those that find something behind all others: one comparison tells a find.</summary>
    private static int[] Number(LiteralTrie trie, out int firstFinal)
    {
        var states = new int[trie.Count];
        var next = 0;
        for (var node = 0; node < states.Length; node++) { if (trie.OwnersOf(node) is null) { states[node] = next++; } }
        firstFinal = next;
        for (var node = 0; node < states.Length; node++) { if (trie.OwnersOf(node) is not null) { states[node] = next++; } }
        return states;
    }

    /// <summary>A row a state: that of its fallback with its own edges put in.</summary>
    private static ushort[] Fill(LiteralTrie trie, int[] order, int[] fallback, int[] states, int width)
    {
        var table = new ushort[trie.Count * width];
        foreach (var node in order)
        {
            var row = table.AsSpan(states[node] * width, width);
            if (node != 0) { table.AsSpan(states[fallback[node]] * width, width).CopyTo(row); }
            for (var child = trie.FirstChild(node); child >= 0; child = trie.NextChild(child)) { row[trie.ClassOf(child)] = (ushort)states[child]; }
        }
        return table;
    }
}
