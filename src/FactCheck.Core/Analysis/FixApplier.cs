using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Analysis;

/// <summary>Applies fixes to a text. Of two that overlap the earlier in report order wins; overlapping edits are never merged.</summary>
public static class FixApplier
{
    /// <summary>The findings whose fixes can be applied together: each at most of <paramref name="upTo"/> safety, with edits, and overlapping none before it.</summary>
    public static IReadOnlyList<Diagnostic> Choose(IEnumerable<Diagnostic> diagnostics, FixSafety upTo)
    {
        var chosen = new List<Diagnostic>();
        var edits = new List<TextEdit>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Fix is { Edits.IsEmpty: false } fix && fix.Safety <= upTo
                && fix.Edits.All(e => edits.TrueForAll(known => !Clash(known, e))))
            {
                chosen.Add(diagnostic);
                edits.AddRange(fix.Edits);
            }
        }
        return chosen;
    }

    /// <summary>The text after every fix of at most <paramref name="upTo"/> safety that does not overlap one before it; bytes outside the edits stay.</summary>
    public static string Apply(string text, IEnumerable<Diagnostic> diagnostics, FixSafety upTo)
    {
        var edits = Choose(diagnostics, upTo).SelectMany(d => d.Fix!.Edits).ToList();
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
        a.Span.Overlaps(b.Span) || a.Span.Start == b.Span.Start
            || (a.Span.IsEmpty || b.Span.IsEmpty) && (a.Span.End == b.Span.Start || b.Span.End == a.Span.Start);
}
