using FactCheck.Workspace.Reporting;

namespace FactCheck.Tests.Workspace.Reporting;

public sealed class ReportTargetTests
{
    [Theory]
    [InlineData("text", "", "text>-")]
    [InlineData("json", "out.json", "json>out.json")]
    [InlineData("text", "sarif=out.sarif html=report/", "text>- sarif>out.sarif html>report/index.html")]
    [InlineData("json", "html=report/", "json>- html>report/index.html")]
    [InlineData("text", "json=-", "json>-")]
    [InlineData("text", "text=out.txt json=x", "text>out.txt json>x")]
    [InlineData("text", "./a=b.txt", "text>./a=b.txt")]
    [InlineData("text", "2024=b.txt", "text>2024=b.txt")]
    [InlineData("sarif", "reports/", "sarif>reports/factcheck.sarif")]
    public void Outputs_name_their_format_and_place(string format, string outputs, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReportTarget.Parse(format, outputs.Split(' ', StringSplitOptions.RemoveEmptyEntries), Reports.Formats).Select(t => $"{t.Reporter.Name}>{t.Path?.Replace('\\', '/') ?? "-"}")));

    [Theory]
    [InlineData("word", "")]
    [InlineData("text", "word=x.doc")]
    [InlineData("text", "json=")]
    [InlineData("text", "json=x sarif=x")]
    [InlineData("text", "json=- html=-")]
    public void What_can_not_be_meant_is_refused(string format, string outputs) =>
        Assert.Throws<ArgumentException>(() => ReportTarget.Parse(format, outputs.Split(' ', StringSplitOptions.RemoveEmptyEntries), Reports.Formats));
}
