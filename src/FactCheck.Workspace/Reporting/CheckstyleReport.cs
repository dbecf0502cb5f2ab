using System.Xml;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>Writes the report of <see cref="CheckstyleReporter"/>.</summary>
internal sealed class CheckstyleReport : Report
{
    private readonly TextWriter _writer;
    private readonly ReportContext _context;
    private readonly XmlWriter _xml;

    public CheckstyleReport(TextWriter writer, ReportContext context)
    {
        (_writer, _context, _xml) = (writer, context, XmlText.Begin(writer));
        _xml.WriteStartElement("checkstyle");
        _xml.WriteText("version", "8.0"); // the version of the format that readers ask for
    }

    public override void Add(CheckedFile file)
    {
        _xml.WriteStartElement("file");
        _xml.WriteText("name", ReportPath.InRepository(file.Path));
        foreach (var diagnostic in file.Result?.Diagnostics ?? [])
        {
            var position = file.Result!.Source.Lines.PositionOf(diagnostic.Span.Start);
            Write(position.Line, position.Column, SeverityOf(diagnostic.Severity), diagnostic.Message.In(_context.Language), diagnostic.Id);
        }
        foreach (var gap in file.Gaps) { Write(1, 1, "error", gap, "incomplete"); }
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public override void Complete(RunSummary summary)
    {
        _xml.WriteEndElement();
        _xml.Dispose();
        _writer.Write('\n');
    }

    private void Write(int line, int column, string severity, string message, string source)
    {
        _xml.WriteStartElement("error");
        _xml.WriteNumber("line", line);
        _xml.WriteNumber("column", column);
        _xml.WriteText("severity", severity);
        _xml.WriteText("message", message);
        _xml.WriteText("source", "factcheck." + source);
        _xml.WriteEndElement();
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
