namespace FactCheck.Rules.Model;

/// <summary>A piece of a pack as its author meant it (escapes resolved), with the way back to where each character stands in the file.</summary>
public sealed class PackText
{
    private readonly int _start;
    private readonly Func<int[]>? _find;
    private int[]? _offsets;

    /// <summary>A piece whose characters stand one after the other in the file from <paramref name="start"/>, or at <paramref name="offsets"/> where that is not so.</summary>
    public PackText(PackFile file, string value, int start, int[]? offsets = null)
    {
        File = file;
        Value = value;
        _start = start;
        _offsets = offsets;
    }

    /// <summary>A piece whose characters' offsets are found when they are first asked for: only texts with an error or a grammar of their own need them.</summary>
    public PackText(PackFile file, string value, int start, Func<int[]> offsets)
        : this(file, value, start) => _find = offsets;

    /// <summary>The file.</summary>
    public PackFile File { get; }

    /// <summary>The characters, escapes resolved.</summary>
    public string Value { get; }

    /// <summary>Where it begins in the file.</summary>
    public int Start => _find is null ? OffsetOf(0) : _start;

    /// <summary>Where character <paramref name="index"/> stands in the file; the length leads just behind the last.</summary>
    public int OffsetOf(int index)
    {
        _offsets ??= _find?.Invoke();
        if (_offsets is null) { return Math.Min(_start + index, File.Text.Length); }
        if (_offsets.Length == 0) { return _start; }
        return index < _offsets.Length ? _offsets[index] : Math.Min(_offsets[^1] + 1, File.Text.Length);
    }

    /// <summary>A part of the piece with its own way back.</summary>
    public PackText Part(int start, int length)
    {
        var offsets = new int[length];
        for (var i = 0; i < length; i++) { offsets[i] = OffsetOf(start + i); }
        return new PackText(File, Value.Substring(start, length), OffsetOf(start), offsets);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
