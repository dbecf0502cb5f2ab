using System.Globalization;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>
/// Writes the report of <see cref="CsvReporter"/>: RFC 4180 in UTF-8 with a mark, without which spreadsheets show Arabic as rubbish.
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal sealed class CsvReport : Report
{
    private const char Mark = '\uFEFF';

    private readonly TextWriter _writer;
    private readonly ReportContext _context;

    public CsvReport(TextWriter writer, ReportContext context)
    {
        (_writer, _context) = (writer, context);
        _writer.Write(Mark);
        WriteRow("path", "line", "column", "severity", "rule", "message", "text", "fix");
    }

    public override void Add(CheckedFile file)
    {
        foreach (var diagnostic in file.Result?.Diagnostics ?? [])
        {
            var source = file.Result!.Source;
            var position = source.Lines.PositionOf(diagnostic.Span.Start);
            WriteRow(file.Path, position.Line.ToString(CultureInfo.InvariantCulture), position.Column.ToString(CultureInfo.InvariantCulture),
                DiagnosticJson.NameOf(diagnostic.Severity),
                diagnostic.Id, diagnostic.Message.In(_context.Language), source.Slice(diagnostic.Span), diagnostic.Fix?.Title.In(_context.Language)
                    ?? "");
        }
        foreach (var gap in file.Gaps) { WriteRow(file.Path, "", "", "incomplete", "", gap, "", ""); }
    }

    public override void Complete(RunSummary summary)
    {
    }

    private void WriteRow(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) { _writer.Write(','); }
            _writer.Write(Quote(SafeText.Line(cells[i])));
        }
        _writer.Write("\r\n");
    }

    private static string Quote(string cell)
    {
        if (cell.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]) { cell = "'" + cell; }
        return cell.AsSpan().ContainsAny(',', '"', ';') || cell is [' ', ..] or [.., ' ']
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
    }
}
