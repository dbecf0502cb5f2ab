using System.Xml;
using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>
/// Writes the report of <see cref="JunitReporter"/>. A finding that fails the run is a failure; another one is a test that passed and said
/// something; a file that could not be judged is an error; an article without findings is one test that passed.
/// </summary>
internal sealed class JunitReport : Report
{
    private readonly XmlWriter _xml;
    private readonly TextWriter _writer;
    private readonly ReportContext _context;

    public JunitReport(TextWriter writer, ReportContext context)
    {
        (_writer, _context, _xml) = (writer, context, XmlText.Begin(writer));
        _xml.WriteStartElement("testsuites");
        _xml.WriteText("name", "FactCheck");
    }

    public override void Add(CheckedFile file)
    {
        var diagnostics = file.Result?.Diagnostics ?? [];
        var gaps = file.Gaps.ToArray();
        _xml.WriteStartElement("testsuite");
        _xml.WriteText("name", file.Path);
        _xml.WriteNumber("tests", Math.Max(1, diagnostics.Length + gaps.Length));
        _xml.WriteNumber("failures", diagnostics.Count(d => d.Severity >= file.FailOn));
        _xml.WriteNumber("errors", gaps.Length);
        foreach (var diagnostic in diagnostics) { Write(diagnostic, file.Path, file.Result!.Source, diagnostic.Severity >= file.FailOn); }
        foreach (var gap in gaps) { WriteGap(gap, file.Path); }
        if (diagnostics.Length + gaps.Length == 0)
        {
            BeginTest(file.Path, "FactCheck");
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public override void Complete(RunSummary summary)
    {
        _xml.WriteEndElement();
        _xml.Dispose();
        _writer.Write('\n');
    }

    private void Write(Diagnostic diagnostic, string path, SourceText source, bool fails)
    {
        var position = source.Lines.PositionOf(diagnostic.Span.Start);
        var message = diagnostic.Message.In(_context.Language);
        var (before, marked, after) = Excerpt.Of(source, diagnostic.Span);
        BeginTest(path, $"{diagnostic.Id} {position}");
        if (fails)
        {
            _xml.WriteStartElement("failure");
            _xml.WriteText("type", DiagnosticJson.NameOf(diagnostic.Severity));
            _xml.WriteText("message", message);
        }
        else { _xml.WriteStartElement("system-out"); }
        _xml.WriteString(SafeText.Line($"{DiagnosticJson.NameOf(diagnostic.Severity)}: {message}") + "\n" + SafeText.Line($"{path}:{position}") + "\n" + SafeText.Line($"{before}⟦{marked}⟧{after}") + "\n");
        if (diagnostic.Fix is { } fix) { _xml.WriteString(SafeText.Line(fix.Title.In(_context.Language)) + "\n"); }
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteGap(string reason, string path)
    {
        BeginTest(path, "FactCheck");
        _xml.WriteStartElement("error");
        _xml.WriteText("type", "incomplete");
        _xml.WriteText("message", reason);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void BeginTest(string path, string name)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteText("classname", path);
        _xml.WriteText("name", name);
    }
}
