namespace FactCheck.Rules.Model;

/// <summary>The syntax trees of a pack's text and of the parts of it, by where each begins: read once where the pack is compiled, and not parsed again where its compiled form is used.</summary>
public sealed class SyntaxTrees
{
    private readonly SortedDictionary<int, object> _read = [];
    private readonly Func<int, object?>? _kept;

    /// <summary>None so far.</summary>
    public SyntaxTrees()
    {
    }

    /// <summary>Those that <paramref name="kept"/> makes of bytes, anew for each that asks: several threads may.</summary>
    internal SyntaxTrees(Func<int, object?> kept) => _kept = kept;

    /// <summary>Those that were parsed in this run.</summary>
    internal IReadOnlyDictionary<int, object> Parsed => _read;

    /// <summary>The tree of the part that begins at <paramref name="start"/>, or none.</summary>
    public T? Find<T>(int start)
        where T : class => (_kept is null ? _read.GetValueOrDefault(start) : _kept(start)) as T;

    /// <summary>Keeps the tree of a part. What was written as bytes is complete, and stays as it is.</summary>
    public void Add(int start, object tree)
    {
        if (_kept is null) { _read[start] = tree; }
    }
}
