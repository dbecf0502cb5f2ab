namespace FactCheck.Workspace.Reporting.Html;

/// <summary>The report as one self-contained page: the articles with their findings in place. No script, no request, nothing of an article takes effect.</summary>
public sealed class HtmlReporter : Reporter
{
    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override string FileName => "index.html";

    /// <inheritdoc/>
    public override Report Begin(TextWriter writer, ReportContext context) => new HtmlReport(writer, context);
}
