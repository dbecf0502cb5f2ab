using System.Net;
using FactCheck.Text;

namespace FactCheck.Workspace.Reading;

/// <summary>
/// Finds where the text of a parsed page stands in its file. Text nodes come in the order of the file; between two of them stand only tags,
/// comments and white space that the parser dropped, so each is found by reading on from the last.
/// </summary>
internal sealed class HtmlTextLocator(string source, SurfaceBuilder surface)
{
    private const int LongestEntity = 34;
    private int _at;

    /// <summary>Reads over <paramref name="text"/> in the file and, when it is visible, adds it to the surface.</summary>
    public void Add(string text, bool isVisible)
    {
        if (text.Length == 0) { return; }
        var from = _at;
        SkipMarkup();
        var checkpoint = _at;
        if (TryFollow(text, isVisible)) { return; }
        // The parser moved this text (out of a table, say): look for it as it stands, else leave it out.
        var found = source.IndexOf(text, from, StringComparison.Ordinal);
        _at = found < 0 ? checkpoint : found + text.Length;
        if (found >= 0 && isVisible && found >= surface.SourceEnd) { surface.Add(new TextSpan(found, text.Length)); }
    }

    private bool TryFollow(string text, bool isVisible)
    {
        var at = _at;
        var pieces = new List<(int Start, int End, string Text)>();
        for (var i = 0; i < text.Length;)
        {
            if (at >= source.Length) { return false; }
            if (source[at] == text[i] && source[at] != '&')
            {
                var run = at;
                while (at < source.Length && i < text.Length && source[at] == text[i] && source[at] is not ('&' or '\r')) { at++; i++; }
                pieces.Add((run, at, ""));
            }
            else if (source[at] == '\r' && text[i] == '\n')
            {
                var end = at + 1 < source.Length && source[at + 1] == '\n' ? at + 2 : at + 1;
                pieces.Add((at, end, "\n"));
                (at, i) = (end, i + 1);
            }
            else if (source[at] == '&' && Entity(at, text, i) is { } entity)
            {
                pieces.Add((at, at + entity.Length, entity.Text));
                (at, i) = (at + entity.Length, i + entity.Text.Length);
            }
            else { return false; }
        }
        _at = at;
        if (!isVisible) { return true; }
        foreach (var (start, end, replaced) in pieces)
        {
            if (replaced.Length == 0) { surface.Add(TextSpan.FromBounds(start, end)); }
            else
            {
                surface.Add(replaced,
                TextSpan.FromBounds(start, end));
            }
        }
        return true;
    }

    private (int Length, string Text)? Entity(int at, string text, int i)
    {
        var close = source.AsSpan(at, Math.Min(LongestEntity, source.Length - at)).IndexOf(';');
        if (close > 0)
        {
            var decoded = WebUtility.HtmlDecode(source.Substring(at, close + 1));
            if (decoded.Length > 0 && text.AsSpan(i).StartsWith(decoded) && decoded[0] != '&') { return (close + 1, decoded); }
            if (decoded == "&" && text[i] == '&') { return (close + 1, "&"); }
        }
        return text[i] == '&' ? (1, "&") : null;
    }

    /// <summary>Skips tags, comments and declarations.</summary>
    private void SkipMarkup()
    {
        while (_at < source.Length && source[_at] == '<' && _at + 1 < source.Length
            && (char.IsAsciiLetter(source[_at + 1]) || source[_at + 1] is '/' or '!' or '?'))
        {
            var rest = source.AsSpan(_at);
            if (rest.StartsWith("<!--"))
            {
                var end = source.IndexOf("-->", _at + 4, StringComparison.Ordinal);
                _at = end < 0 ? source.Length : end + 3;
                continue;
            }
            _at = EndOfTag(_at);
        }
    }

    private int EndOfTag(int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < source.Length; i++)
        {
            var c = source[i];
            if (quote != '\0') { if (c == quote) { quote = '\0'; } }
            else if (c is '"' or '\'') { quote = c; }
            else if (c == '>') { return i + 1; }
        }
        return source.Length;
    }
}
