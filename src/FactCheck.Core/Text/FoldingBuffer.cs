namespace FactCheck.Text;

/// <summary>The characters and offsets of a view while it is built.</summary>
internal struct FoldingBuffer(FoldedText from, int capacity)
{
    private char[] _text = new char[capacity];
    private int[] _starts = new int[capacity];
    private int[]? _ends = from.IsIdentity ? null : new int[capacity];
    private int _length;

    /// <summary>Adds <paramref name="c"/>, which came from unit <paramref name="index"/> of the view below.</summary>
    public void Append(char c, int index)
    {
        Reserve(1);
        _text[_length] = c;
        _starts[_length] = from.StartInSource(index);
        if (_ends is not null) { _ends[_length] = from.EndInSource(index); }
        _length++;
    }

    /// <summary>Adds characters that stay as they are, the first of which is unit <paramref name="index"/> of the view below.</summary>
    public void Append(ReadOnlySpan<char> unchanged, int index)
    {
        Reserve(unchanged.Length);
        unchanged.CopyTo(_text.AsSpan(_length));
        for (var i = 0; i < unchanged.Length; i++) { _starts[_length + i] = from.StartInSource(index + i); }
        for (var i = 0; _ends is not null && i < unchanged.Length; i++) { _ends[_length + i] = from.EndInSource(index + i); }
        _length += unchanged.Length;
    }

    /// <summary>Lets a dropped mark change the letter before it, when it is a hamza or a madda.</summary>
    public readonly void Compose(char mark)
    {
        if (_length == 0 || mark is < '\u0653' or > '\u0655') { return; }
        var composed = CharacterFolding.Compose(_text[_length - 1], mark);
        if (composed != CharacterFolding.Dropped) { _text[_length - 1] = composed; }
    }

    /// <summary>Folds a final ى once the character behind it is known to be no letter.</summary>
    public readonly void EndWordBefore(char next)
    {
        if (_length > 0 && _text[_length - 1] == 'ى' && !char.IsLetter(next)) { _text[_length - 1] = 'ي'; }
    }

    private void Reserve(int count)
    {
        if (_length + count <= _text.Length) { return; }
        var larger = Math.Max(16, (_length + count) * 2);
        Array.Resize(ref _text, larger);
        Array.Resize(ref _starts, larger);
        if (_ends is not null) { Array.Resize(ref _ends, larger); }
    }

    public FoldedText ToFoldedText(TextView view)
    {
        if (view >= TextView.Key) { EndWordBefore(' '); }
        Array.Resize(ref _starts, _length);
        if (_ends is not null) { Array.Resize(ref _ends, _length); }
        return new FoldedText(from.Source, view, new string(_text, 0, _length), _starts, _ends);
    }
}
