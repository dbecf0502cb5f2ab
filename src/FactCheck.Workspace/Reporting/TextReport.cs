using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="TextReporter"/>.</summary>
internal sealed class TextReport(TextWriter writer, ReportContext context) : Report
{
    private const string Indent = "         ";

    private readonly ReportWords _words = ReportWords.In(context.Language);
    private readonly RunTotals? _totals = context.Overview ? new() : null;

    public override void Add(CheckedFile file)
    {
        _totals?.Add(file);
        if (file.IsComplete && file.Result!.Diagnostics.IsEmpty) { return; }
        writer.WriteLine(Paint("1", SafeText.Isolated(file.Path)));
        if (file.Error is { } error) { writer.WriteLine($"  {Paint("31", _words.NotRead)}: {SafeText.Line(error)}"); }
        if (file.Result is { } result)
        {
            var explained = new HashSet<string>(StringComparer.Ordinal);
            foreach (var diagnostic in result.Diagnostics) { Write(diagnostic, result.Source, explained.Add(diagnostic.Id)); }
            foreach (var failure in result.Failures)
            {
                writer.WriteLine($"  {Paint("31", _words.NotJudged)}: {SafeText.Line(failure.Rule)}: {SafeText.Line(failure.Reason)}");
            }
        }
        writer.WriteLine();
    }

    public override void Complete(RunSummary summary)
    {
        if (summary is { Findings: 0, Incomplete: 0 }) { writer.Write(_words.Clean + " · "); }
        writer.WriteLine(_words.Totals(summary, context.Language));
        if (_totals is null) { return; }
        foreach (var table in Overview.Tables(summary, _totals, context.Language)) { Write(table); }
    }

    private void Write(OverviewTable table)
    {
        var rows = table.Rows.Prepend(table.Heads).Select(r => r.Select(SafeText.Line).ToArray()).ToArray();
        var first = rows.Max(r => r[0].Length);
        int[] widths = [.. Enumerable.Range(0, table.Heads.Length).Select(i => rows.Max(r => r[i].Length))];
        writer.WriteLine();
        for (var i = 0; i < rows.Length; i++)
        {
            // The last column may hold a whole reckoning, so it begins where the others end.
            var cells = rows[i].Skip(1).Select((c, j) => j + 2 == widths.Length && c.Contains(' ', StringComparison.Ordinal)
                ? c
                : c.PadLeft(Math.Min(widths[j + 1], 12)));
            var line = $"\u2068{rows[i][0]}\u2069{new string(' ', first - rows[i][0].Length)}  {string.Join("  ", cells)}";
            writer.WriteLine(i == 0 ? Paint("1", line) : line);
        }
        if (table.Left > 0) { writer.WriteLine(FormattableString.Invariant($"… {OverviewWords.In(context.Language).More}: {table.Left}")); }
    }

    private void Write(Diagnostic diagnostic, SourceText source, bool explain)
    {
        var position = source.Lines.PositionOf(diagnostic.Span.Start).ToString().PadLeft(7);
        writer.WriteLine($"{position}  {Paint(ColorOf(diagnostic.Severity), _words.Of(diagnostic.Severity))} {diagnostic.Id}  {Said(diagnostic.Message)}");
        writer.WriteLine($"{Indent}│ {Quote(source, diagnostic.Span)}");
        foreach (var related in diagnostic.Related)
        {
            var place = related.Elsewhere is { } other
                ? $"{SafeText.Isolated(other.Path)}:{other.Start}"
                : source.Lines.PositionOf(related.Span.Start).ToString();
            writer.Write($"{Indent}{_words.See} {place}: {Said(related.Message)}");
            if (IsOnTheSameLine(related, diagnostic, source))
            {
                writer.WriteLine($" {Quote(source.Slice(related.Span))}");
                continue;
            }
            writer.WriteLine();
            writer.WriteLine($"{Indent}│ {(related.Elsewhere is { } there ? Quote(there.Text) : Quote(source, related.Span))}");
        }
        foreach (var evidence in Evidence.Of(diagnostic))
        {
            writer.WriteLine($"{Indent}{Paint("2", $"{_words.Fact}: {string.Join(", ", evidence.Facts.Select(SafeText.Isolated))} · {SafeText.Isolated(evidence.Pack)} · {SafeText.Isolated(evidence.Source)} · {evidence.Checked}")}");
        }
        if (diagnostic.Fix is { } fix) { writer.WriteLine($"{Indent}{Paint("32", _words.Fix)}: {Said(fix.Title)}"); }
        if (explain && !diagnostic.Descriptor.Why.IsEmpty)
        {
            writer.WriteLine($"{Indent}{Paint("2", $"{_words.Why}: {Said(diagnostic.Descriptor.Why)}")}");
        }
    }

    /// <summary>True when the line that a place stands on was shown just before.</summary>
    private static bool IsOnTheSameLine(RelatedLocation related, Diagnostic diagnostic, SourceText source) =>
        related.Elsewhere is null && source.Lines.PositionOf(related.Span.Start).Line == source.Lines.PositionOf(diagnostic.Span.Start).Line;

    private string Said(LocalizedText text) => SafeText.Message(text.In(context.Language), text.LanguageFor(context.Language));

    private string Quote(string text) => Quote(new SourceText(text), new TextSpan(0, text.Length));

    /// <summary>The line with the span between marks that read the same from both sides.</summary>
    private string Quote(SourceText source, TextSpan span)
    {
        var (before, marked, after) = Excerpt.Of(source, span);
        return $"\u2068{SafeText.Line(before)}{Paint("1;4", $"⟦{SafeText.Line(marked)}⟧")}{SafeText.Line(after)}\u2069";
    }

    private static string ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "1;31",
        DiagnosticSeverity.Warning => "33",
        DiagnosticSeverity.Hint => "36",
        _ => "2",
    };

    private string Paint(string code, string text) => context.Color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
