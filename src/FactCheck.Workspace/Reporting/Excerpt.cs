using FactCheck.Text;

namespace FactCheck.Workspace.Reporting;

/// <summary>The line that a finding stands on, cut to what fits, in three pieces.</summary>
/// <param name="Before">What stands before the span.</param>
/// <param name="Marked">The span, as far as it lies on this line.</param>
/// <param name="After">What stands behind it.</param>
internal readonly record struct Excerpt(string Before, string Marked, string After)
{
    private const int Around = 60;
    private const int LongestMark = 120;

    public static Excerpt Of(SourceText source, TextSpan span)
    {
        var line = source.Lines.LineSpan(source.Lines.PositionOf(span.Start).Line);
        var end = Math.Clamp(span.End, span.Start, Math.Max(span.Start, line.End));
        var marked = source.Text[span.Start..end];
        if (marked.Length > LongestMark) { marked = CutEnd(marked, LongestMark) + "…"; }
        var before = source.Text[Math.Min(line.Start, span.Start)..span.Start];
        if (before.Length > Around) { before = "…" + CutStart(before, Around); }
        var after = source.Text[end..Math.Max(end, line.End)];
        if (after.Length > Around) { after = CutEnd(after, Around) + "…"; }
        return new Excerpt(before, marked, after);
    }

    /// <summary>The last units from a word's beginning on.</summary>
    private static string CutStart(string text, int length)
    {
        var tail = text[^length..];
        var space = tail.IndexOf(' ', StringComparison.Ordinal);
        return space >= 0 ? tail[(space + 1)..] : char.IsLowSurrogate(tail[0]) ? tail[1..] : tail;
    }

    private static string CutEnd(string text, int length)
    {
        var head = text[..length];
        var space = head.LastIndexOf(' ');
        return space > 0 ? head[..space] : char.IsHighSurrogate(head[^1]) ? head[..^1] : head;
    }
}
