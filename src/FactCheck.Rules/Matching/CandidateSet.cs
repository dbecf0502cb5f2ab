namespace FactCheck.Rules.Matching;

/// <summary>Which of a fixed number of expressions may match: to add, to list and to empty costs what it holds, not what there is.</summary>
internal sealed class CandidateSet(int size)
{
    private readonly bool[] _holds = new bool[size];
    private readonly int[] _members = new int[size];
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

    /// <summary>Takes everything out.</summary>
    public void Clear()
    {
        foreach (var member in _members.AsSpan(0, _count)) { _holds[member] = false; }
        _count = 0;
    }
}
