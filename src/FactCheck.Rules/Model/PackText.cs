namespace FactCheck.Rules.Model;

/// <summary>A piece of a pack as its author meant it (escapes resolved), with the way back to where each character stands in the file. The way is walked only for an error, so a pack without errors pays nothing for it.</summary>
public sealed class PackText
{
    private const int Unknown = -1;

    private readonly Func<int, int>? _offsetOf;
    private readonly PackText? _whole;
    private readonly int _from;
    private int _start;
    private SyntaxTrees? _trees;

    /// <summary>A piece whose characters stand one after the other in the file from <paramref name="start"/>, or where <paramref name="offsetOf"/> says.</summary>
    public PackText(PackFile file, string value, int start, Func<int, int>? offsetOf = null)
    {
        File = file;
        Value = value;
        _start = start;
        _offsetOf = offsetOf;
    }

    private PackText(PackText whole, int from, string value, int start, Func<int, int>? offsetOf)
        : this(whole.File, value, start, offsetOf) => (_whole, _from) = (whole, from);

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
        ? new PackText(this, start, Value.Substring(start, length), OffsetOf(start), null)
        : new PackText(this, start, Value.Substring(start, length), Unknown, i => OffsetOf(start + i));

    /// <summary>Its syntax tree where it was parsed before, in this run or when its pack was compiled; else none.</summary>
    public T? Tree<T>()
        where T : class
    {
        var from = 0;
        for (var text = this; text is not null; from += text._from, text = text._whole)
        {
            if (text._trees?.Find<T>(from) is { } tree) { return tree; }
        }
        return null;
    }

    /// <summary>Keeps its syntax tree, for what it is a part of too.</summary>
    public void Keep(object tree)
    {
        var from = 0;
        for (var text = this; text is not null; from += text._from, text = text._whole) { (text._trees ??= new SyntaxTrees()).Add(from, tree); }
    }

    /// <summary>The syntax trees of it and of its parts; none where nothing in it was parsed.</summary>
    internal SyntaxTrees? Trees
    {
        get => _trees;
        init => _trees = value;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
