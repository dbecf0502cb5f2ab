namespace FactCheck.Text;

/// <summary>The starts of a text's lines; a line ends with LF, CRLF or a lone CR.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Reads the line starts of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        _text = text;
        var at = 0;
        while (true)
        {
            var found = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (found < 0) { break; }
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') { at++; }
            _starts.Add(at);
        }
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>Line and column of a UTF-16 offset (the text's length is allowed).</summary>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _text.Length);
        var index = _starts.BinarySearch(offset);
        if (index < 0) { index = ~index - 1; }
        return new LinePosition(index + 1, offset - _starts[index] + 1);
    }

    /// <summary>The line's span without its line end; <paramref name="line"/> counts from 1.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = _starts[line - 1];
        var end = line < _starts.Count ? _starts[line] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r') { end--; }
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The line's span with its line end.</summary>
    public TextSpan LineSpanWithBreak(int line) =>
        TextSpan.FromBounds(_starts[line - 1], line < _starts.Count ? _starts[line] : _text.Length);
}
