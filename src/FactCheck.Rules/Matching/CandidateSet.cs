namespace FactCheck.Rules.Matching;

/// <summary>Which of a fixed number of expressions may match in a text, and where their literals stand: to add, to list and to empty costs what it holds, not what there is.</summary>
internal sealed class CandidateSet(int size)
{
    private readonly bool[] _holds = new bool[size];
    private readonly int[] _members = new int[size];
    private readonly List<LiteralHit> _hits = [];
    private int _count;

    /// <summary>The members in ascending order.</summary>
    public ReadOnlySpan<int> Members
    {
        get
        {
            var members = _members.AsSpan(0, _count);
            if (_count > 1) { members.Sort(); }
            return members;
        }
    }

    /// <summary>True when a number was added.</summary>
    public bool Contains(int member) => _holds[member];

    /// <summary>Adds a number; twice is once.</summary>
    public void Add(int member)
    {
        if (_holds[member]) { return; }
        _holds[member] = true;
        _members[_count++] = member;
    }

    /// <summary>Adds a number with the place where its literal ends.</summary>
    public void Add(int member, int end)
    {
        Add(member);
        _hits.Add(new LiteralHit(member, end));
    }

    /// <summary>Fills in the stretches of a text of <paramref name="length"/> units in which a match of at most <paramref name="reach"/> units around a literal of a member may lie.</summary>
    public void StretchesOf(int member, int reach, int length, List<TextStretch> stretches)
    {
        stretches.Clear();
        foreach (var hit in _hits)
        {
            if (hit.Owner != member) { continue; }
            var (start, end) = (Math.Max(0, hit.End - reach), Math.Min(length, hit.End + reach + 1));
            if (stretches is [.., var last] && start <= last.End) { stretches[^1] = last with { End = end }; }
            else { stretches.Add(new TextStretch(start, end)); }
        }
    }

    /// <summary>Takes everything out.</summary>
    public void Clear()
    {
        foreach (var member in _members.AsSpan(0, _count)) { _holds[member] = false; }
        _count = 0;
        _hits.Clear();
    }

    private readonly record struct LiteralHit(int Owner, int End);
}
