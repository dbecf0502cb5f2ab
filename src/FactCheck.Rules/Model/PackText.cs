namespace FactCheck.Rules.Model;

/// <summary>A piece of a pack as its author meant it (escapes resolved), with the way back to where each character stands in the file. The way is walked only for an error, so a pack without errors pays nothing for it.</summary>
public sealed class PackText
{
    private const int Unknown = -1;

    private readonly Func<int, int>? _offsetOf;
    private int _start;

    /// <summary>A piece whose characters stand one after the other in the file from <paramref name="start"/>, or where <paramref name="offsetOf"/> says.</summary>
    public PackText(PackFile file, string value, int start, Func<int, int>? offsetOf = null)
    {
        File = file;
        Value = value;
        _start = start;
        _offsetOf = offsetOf;
    }

    /// <summary>The file.</summary>
    public PackFile File { get; }

    /// <summary>The characters, escapes resolved.</summary>
    public string Value { get; }

    /// <summary>Where it begins in the file.</summary>
    public int Start => _start != Unknown ? _start : _start = _offsetOf!(0);

    /// <summary>Where character <paramref name="index"/> stands in the file; the length leads just behind the last.</summary>
    public int OffsetOf(int index)
    {
        if (_offsetOf is null) { return Math.Min(_start + index, File.Text.Length); }
        if (Value.Length == 0) { return Start; }
        return index < Value.Length ? _offsetOf(index) : Math.Min(_offsetOf(Value.Length - 1) + 1, File.Text.Length);
    }

    /// <summary>A part of the piece with its own way back.</summary>
    public PackText Part(int start, int length) => _offsetOf is null
        ? new PackText(File, Value.Substring(start, length), OffsetOf(start))
        : new PackText(File, Value.Substring(start, length), Unknown, i => OffsetOf(start + i));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
