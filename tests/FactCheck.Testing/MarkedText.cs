namespace FactCheck.Testing;

/// <summary>A text with marked spans: <c>«[|الخميس|] 14 كانون الثاني»</c>.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">Start and length of what was marked, in order.</param>
public sealed record MarkedText(string Text, IReadOnlyList<(int Start, int Length)> Spans)
{
    /// <summary>Reads the marks.</summary>
    public static MarkedText Parse(string marked)
    {
        var spans = new List<(int, int)>();
        var text = "";
        var rest = marked;
        while (rest.IndexOf("[|", StringComparison.Ordinal) is var open and >= 0)
        {
            var close = rest.IndexOf("|]", open, StringComparison.Ordinal);
            if (close < 0) { throw new ArgumentException("a mark is not closed", nameof(marked)); }
            text += rest[..open];
            spans.Add((text.Length, close - open - 2));
            text += rest[(open + 2)..close];
            rest = rest[(close + 2)..];
        }
        return new MarkedText(text + rest, spans);
    }

    /// <summary>Puts the marks around spans of a text.</summary>
    public static string Mark(string text, IEnumerable<(int Start, int Length)> spans)
    {
        foreach (var (start, length) in spans.OrderByDescending(s => s.Start)) { text = text.Insert(start + length, "|]").Insert(start, "[|"); }
        return text;
    }
}
