using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="MarkdownReporter"/>. The findings come first to a buffer, because the totals stand above them and a comment has a longest length.</summary>
internal sealed class MarkdownReport(TextWriter writer, ReportContext context) : Report
{
    /// <summary>GitHub takes 65,536 characters.</summary>
    private const int LongestBody = 60_000;

    private readonly StringBuilder _body = new();
    private readonly ReportWords _words = ReportWords.In(context.Language);
    private readonly RunTotals? _totals = context.Overview ? new() : null;
    private int _left;

    public override void Add(CheckedFile file)
    {
        _totals?.Add(file);
        if (file.IsComplete && file.Result!.Diagnostics.IsEmpty) { return; }
        var part = new StringBuilder();
        part.Append("\n### ").Append(Escape(file.Path)).Append("\n\n");
        if (file.Error is { } error) { part.Append("- **").Append(_words.NotRead).Append("**: ").Append(Escape(error)).Append('\n'); }
        if (file.Result is { } result)
        {
            foreach (var diagnostic in result.Diagnostics) { Write(part, diagnostic, result.Source); }
            foreach (var failure in result.Failures)
            {
                part.Append("- **").Append(_words.NotJudged).Append("** ").Append(Escape(failure.Rule)).Append(": ").Append(Escape(failure.Reason)).Append('\n');
            }
        }
        if (_body.Length + part.Length > LongestBody) { _left++; } else { _body.Append(part); }
    }

    public override void Complete(RunSummary summary)
    {
        writer.Write("## FactCheck\n\n");
        writer.Write(_words.Totals(summary, context.Language));
        writer.Write('\n');
        if (_totals is not null)
        {
            foreach (var table in Overview.Tables(summary, _totals, context.Language)) { Write(table); }
        }
        writer.Write(_body.ToString());
        if (_left > 0)
        {
            writer.Write(context.Language == "ar"
                ? FormattableString.Invariant($"\n_مقالات أخرى لم تُعرض لطول التقرير: {_left}_\n")
                : FormattableString.Invariant($"\n_{_left} more articles were left out: the report is too long for a comment_\n"));
        }
    }

    private void Write(OverviewTable table)
    {
        writer.Write('\n');
        WriteRow(table.Heads.Select(Escape));
        WriteRow(table.Heads.Select((_, i) => i == 0 ? "---" : "---:"));
        foreach (var row in table.Rows) { WriteRow(row.Select(Escape)); }
        if (table.Left > 0)
        {
            WriteRow(table.Heads.Select((_, i) => i == 0
                ? FormattableString.Invariant($"… {OverviewWords.In(context.Language).More}: {table.Left}")
                : ""));
        }
    }

    private void WriteRow(IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");

    private void Write(StringBuilder part, Diagnostic diagnostic, SourceText source)
    {
        var (before, marked, after) = Excerpt.Of(source, diagnostic.Span);
        part.Append("- **").Append(_words.Of(diagnostic.Severity)).Append("** `").Append(diagnostic.Id).Append("` ")
            .Append(source.Lines.PositionOf(diagnostic.Span.Start)).Append(" — ").Append(Escape(diagnostic.Message.In(context.Language))).Append('\n');
        part.Append("  > ").Append(Escape(before)).Append("**").Append(Escape(marked.Trim())).Append("**").Append(Escape(after)).Append('\n');
        foreach (var related in diagnostic.Related)
        {
            part.Append("  - ").Append(_words.See).Append(' ');
            if (related.Elsewhere is { } there)
            {
                part.Append(Escape(there.Path)).Append(':').Append(there.Start).Append(" «").Append(Escape(there.Text)).Append('»');
            }
            else { part.Append(source.Lines.PositionOf(related.Span.Start)); }
            part.Append(": ").Append(Escape(related.Message.In(context.Language))).Append('\n');
        }
        foreach (var fact in diagnostic.Facts)
        {
            part.Append("  - ").Append(_words.Fact).Append(": ").Append(Escape($"{fact.Id} · {fact.Pack} · {fact.Source}")).Append('\n');
        }
        if (diagnostic.Fix is { } fix)
        {
            part.Append("  - ").Append(_words.Fix).Append(": ").Append(Escape(fix.Title.In(context.Language))).Append('\n');
        }
    }

    /// <summary>Nothing of an article becomes markup, a mention of a person, a link or an issue number.</summary>
    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in SafeText.Line(text))
        {
            switch (c)
            {
                case '<': safe.Append("&lt;"); break;
                case '>': safe.Append("&gt;"); break;
                case '&': safe.Append("&amp;"); break;
                case '@': safe.Append("&#64;"); break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '!': safe.Append('\\').Append(c); break;
                default: safe.Append(c); break;
            }
        }
        return safe.ToString();
    }
}
