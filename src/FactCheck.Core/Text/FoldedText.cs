namespace FactCheck.Text;

/// <summary>
/// A view of an article's text with the way back: every unit knows the source units that it came from,
/// so that a match in the view is reported where it stands in the file.
/// </summary>
public sealed class FoldedText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    internal FoldedText(SourceText source, TextView view, string text, int[]? starts, int[]? ends)
    {
        Source = source;
        View = view;
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The text that offsets lead back to.</summary>
    public SourceText Source { get; }

    /// <summary>Which view this is.</summary>
    public TextView View { get; }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>True when the view is its source, unit for unit.</summary>
    public bool IsIdentity => _starts is null;

    /// <summary>The view of a whole source without markup: the source itself.</summary>
    public static FoldedText Surface(SourceText source) => new(source, TextView.Surface, source.Text, null, null);

    /// <summary>The same text in a view that folds at least as much as this one.</summary>
    /// <exception cref="ArgumentException"><paramref name="view"/> folds less than this view.</exception>
    public FoldedText Fold(TextView view)
    {
        if (view < View) { throw new ArgumentException($"a {View} view can't be unfolded to {view}", nameof(view)); }
        return view == View ? this : TextFolder.Fold(this, view);
    }

    /// <summary>
    /// The source units behind <paramref name="length"/> units of the view from <paramref name="start"/>.
    /// Vowel marks and tatweel behind the last letter belong to it; invisible characters do not.
    /// </summary>
    public TextSpan ToSource(int start, int length)
    {
        if (_starts is null) { return new TextSpan(start, length); }
        if (length == 0) { return new TextSpan(StartInSource(start), 0); }
        return TextSpan.FromBounds(_starts[start], EndInSource(start + length - 1));
    }

    /// <summary>The source offset of the view's unit <paramref name="index"/>; the view's length leads to the end of its last unit.</summary>
    public int StartInSource(int index)
    {
        if (_starts is null) { return index; }
        if (index < _starts.Length) { return _starts[index]; }
        return _starts.Length == 0 ? 0 : EndInSource(_starts.Length - 1);
    }

    /// <summary>The source offset just behind the view's unit <paramref name="index"/>, marks included.</summary>
    public int EndInSource(int index)
    {
        if (_starts is null) { return index + 1; }
        var end = _ends is null ? _starts[index] + 1 : _ends[index];
        if (View != TextView.Surface && char.IsLetterOrDigit(Text[index]))
        {
            var next = index + 1 < _starts.Length ? _starts[index + 1] : Source.Length;
            while (end < next && CharacterFolding.IsMark(Source.Text[end])) { end++; }
        }
        return end;
    }

    /// <summary>The first unit of the view that stands at or behind a source offset.</summary>
    public int FromSource(int offset)
    {
        if (_starts is null) { return Math.Min(offset, Text.Length); }
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < offset) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
