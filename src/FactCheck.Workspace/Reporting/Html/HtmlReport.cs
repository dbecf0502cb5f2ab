using System.Globalization;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>Writes the report of <see cref="HtmlReporter"/>. The articles come first to a buffer, because the summary stands above them; the buffer has a largest size.</summary>
internal sealed class HtmlReport(TextWriter writer, ReportContext context) : Report
{
    /// <summary>A page with more text than this leaves out paragraphs without findings, in UTF-16 units of the page.</summary>
    private const int WholeArticles = 2_000_000;

    /// <summary>A page with more text than this takes no further article: browsers would choke on it.</summary>
    private const int LongestPage = 12_000_000;

    private readonly StringWriter _articles = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly RunTotals _totals = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _left;

    public override void Add(CheckedFile file)
    {
        _totals.Add(file);
        if (file.IsComplete && file.Result!.Diagnostics.IsEmpty) { return; }
        var length = _articles.GetStringBuilder().Length;
        if (length > LongestPage)
        {
            _left++;
            return;
        }
        var number = _numbers.Count + 1;
        _numbers[file.Path] = number;
        new HtmlArticle(new HtmlWriter(_articles), number, context.Language).Write(file, whole: length < WholeArticles);
    }

    public override void Complete(RunSummary summary)
    {
        var words = HtmlWords.In(context.Language);
        var html = new HtmlWriter(writer);
        writer.Write("<!DOCTYPE html>\n");
        html.Open("html", ("lang", context.Language), ("dir", HtmlClass.DirectionOf(context.Language))).Line().Open("head").Line();
        html.Void("meta", ("charset", "utf-8")).Line();
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlStyle.Policy)).Line();
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Void("meta", ("name", "color-scheme"),
            ("content", "light dark")).Void("meta", ("name", "referrer"), ("content", "no-referrer")).Void("meta", ("name", "generator"),
                ("content", "FactCheck " + context.Version)).Line();
        html.Element("title", $"FactCheck · {words.Title}").Line().Style().CloseLine();
        html.Open("body").Line();
        html.Element("a", words.Skip, ("class", "skip"), ("href", "#articles")).Line();
        html.Open("header", ("class", "masthead")).Element("p", "FactCheck", ("class", "name"), ("lang", "en"),
            ("dir", "ltr")).Element("h1", words.Title);
        html.Element("p", ReportWords.In(context.Language).Run(summary, context.Language), ("class", "totals")).CloseLine();
        html.Open("main").Line();
        new HtmlSummary(html, context.Language).Write(summary, _totals, _numbers);
        html.Open("div", ("id", "articles")).Line().Written(_articles);
        if (_left > 0) { html.Element("p", words.More(_left), ("class", "failure")); }
        html.CloseLine().CloseLine();
        html.Open("footer").Element("p", words.Method).CloseLine();
        html.CloseLine().CloseLine();
    }
}
