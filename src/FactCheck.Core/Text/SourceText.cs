namespace FactCheck.Text;

/// <summary>The decoded text of one article and how it was encoded. Every offset that FactCheck reports counts UTF-16 units of <see cref="Text"/>.</summary>
public sealed class SourceText
{
    private LineMap? _lines;

    /// <summary>Takes <paramref name="text"/> as it is; a byte order mark is not part of it.</summary>
    public SourceText(string text, SourceEncoding encoding = SourceEncoding.Utf8)
    {
        Text = text;
        Encoding = encoding;
    }

    /// <summary>The whole text, exactly as decoded.</summary>
    public string Text { get; }

    /// <summary>The encoding that the bytes were in.</summary>
    public SourceEncoding Encoding { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => Text.Length;

    /// <summary>The line starts, read on first use.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
