using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Analysis;

/// <summary>Applies fixes to a text. Of two that overlap the earlier in report order wins; overlapping edits are never merged.</summary>
public static class FixApplier
{
    /// <summary>The text after every fix of at most <paramref name="upTo"/> safety that does not overlap one before it; bytes outside the edits stay.</summary>
    public static string Apply(string text, IEnumerable<Diagnostic> diagnostics, FixSafety upTo)
    {
        var edits = new List<TextEdit>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Fix is { } fix && fix.Safety <= upTo && fix.Edits.All(e => edits.TrueForAll(known => !Clash(known, e))))
            {
                edits.AddRange(fix.Edits);
            }
        }
        edits.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    private static bool Clash(TextEdit a, TextEdit b) =>
        a.Span.Overlaps(b.Span) || a.Span.Start == b.Span.Start || (a.Span.IsEmpty || b.Span.IsEmpty) && (a.Span.End == b.Span.Start || b.Span.End == a.Span.Start);
}
