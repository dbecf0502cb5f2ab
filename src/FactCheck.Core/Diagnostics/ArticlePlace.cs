using FactCheck.Text;

namespace FactCheck.Diagnostics;

/// <summary>A place in another article, with all that a report needs to show it: the other file is not read again.</summary>
/// <param name="Path">The other article's path as it is shown, with forward slashes.</param>
/// <param name="Span">The place in its decoded text.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">Its characters as written.</param>
public sealed record ArticlePlace(string Path, TextSpan Span, LinePosition Start, LinePosition End, string Text)
{
    private const int LongestText = 240;

    /// <summary>A span of a text as another article's report shows it. A long span is cut to its beginning, so that text and place stay the same.</summary>
    public static ArticlePlace Of(string path, SourceText source, TextSpan span)
    {
        if (span.Length > LongestText)
        {
            span = span with { Length = LongestText - (char.IsHighSurrogate(source.Text[span.Start + LongestText - 1]) ? 1 : 0) };
        }
        return new ArticlePlace(path, span, source.Lines.PositionOf(span.Start), source.Lines.PositionOf(span.End), source.Slice(span));
    }
}
