using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>Writes the head of the page: how much was found, by severity, rule, article and folder.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="language">The language of the report.</param>
internal sealed class HtmlSummary(HtmlWriter html, string language)
{
    /// <summary>More clean articles are counted, not named.</summary>
    private const int MostClean = 500;

    /// <summary>More rows are of no use to a reader.</summary>
    private const int MostRows = 1_000;

    private static readonly DiagnosticSeverity[] GravestFirst = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Hint,
        DiagnosticSeverity.Info];

    private readonly HtmlWords _words = HtmlWords.In(language);

    /// <summary>The style of a score.</summary>
    public static string GradeOf(ArticleScore score) => score.Value >= 95 ? "good" : score.Value >= 75 ? "fair" : "poor";

    /// <summary>Writes the whole.</summary>
    /// <param name="summary">The counts of the run.</param>
    /// <param name="totals">What was found.</param>
    /// <param name="numbers">The number on the page of each article that has a section.</param>
    public void Write(RunSummary summary, RunTotals totals, IReadOnlyDictionary<string, int> numbers)
    {
        html.Open("section", ("class", "summary"), ("aria-labelledby", "summary"));
        html.Element("h2", _words.Summary, ("id", "summary"), ("class", "unseen")).Line();
        html.Open("ul", ("class", "tally"));
        foreach (var severity in GravestFirst)
        {
            if (severity == DiagnosticSeverity.Info && summary.Count(severity) == 0) { continue; }
            html.Open("li", ("class", summary.Count(severity) == 0
                ? "none"
                : HtmlClass.Of(severity))).Element("b",
                FormattableString.Invariant($"{summary.Count(severity)}")).Text(" " + _words.Of(severity)).Close();
        }
        html.CloseLine();
        html.Open("div", ("class", "tables"));
        if (summary.Trend is { } trend) { WriteTrend(Overview.TrendOf(trend, language)); }
        html.Open("div");
        WriteArticles(totals, numbers);
        if (totals.Folders.Skip(1).Any()) { WriteFolders(totals); }
        html.CloseLine();
        if (summary.Findings > 0) { WriteRules(totals); }
        html.CloseLine();
        WriteClean(totals);
        html.CloseLine();
    }

    private void WriteTrend(OverviewTable trend)
    {
        BeginTable(trend.Heads[0], ["", .. trend.Heads[1..]]);
        foreach (var row in trend.Rows)
        {
            html.Open("tr").Element("th", row[0], ("scope", "row"));
            foreach (var cell in row[1..]) { html.Element("td", cell); }
            html.CloseLine();
        }
        EndTable();
    }

    private void WriteRules(RunTotals totals)
    {
        BeginTable(_words.Rules, _words.Rule, _words.Count);
        foreach (var rule in totals.Rules)
        {
            var title = rule.Descriptor.Title;
            var said = title.LanguageFor(language);
            html.Open("tr").Open("th", ("scope", "row")).Element("span", rule.Descriptor.Id, ("class", "rule " + HtmlClass.Of(rule.Severity)),
                ("dir", "ltr")).Text(" ")
                .Element("span", title.In(language), ("lang", said == language
                ? null
                : said), ("dir", said == language ? null : HtmlClass.DirectionOf(said))).Close();
            Number(rule.Findings);
            html.CloseLine();
        }
        EndTable();
    }

    private void WriteArticles(RunTotals totals, IReadOnlyDictionary<string, int> numbers)
    {
        var rows = totals.Articles.Where(a => !a.IsClean).Take(MostRows).ToArray();
        if (rows.Length == 0) { return; }
        BeginTable(_words.Articles, _words.Article, _words.Count, _words.Score);
        foreach (var article in rows)
        {
            html.Open("tr").Open("th", ("scope", "row"));
            if (numbers.TryGetValue(article.Path, out var number))
            {
                html.Element("a", article.Path, ("href", FormattableString.Invariant($"#a{number}")), ("dir", "ltr"), ("class", "file"));
            }
            else { html.Element("span", article.Path, ("dir", "ltr"), ("class", "file")); }
            html.Close();
            if (article.Score is null && article.BySeverity.Sum() == 0) { html.Element("td", "–"); } else { Number(article.BySeverity.Sum()); }
            if (article.Score is { } score)
            {
                html.Element("td", FormattableString.Invariant($"{score.Value}"),
                ("class", GradeOf(score)));
            }
            else { html.Element("td", _words.NoScore, ("class", "poor")); }
            html.CloseLine();
        }
        EndTable();
    }

    private void WriteFolders(RunTotals totals)
    {
        BeginTable(_words.Folders, _words.Folder, _words.ArticleCount, _words.Of(DiagnosticSeverity.Error), _words.Of(DiagnosticSeverity.Warning),
            _words.Score);
        foreach (var folder in totals.Folders.Take(MostRows))
        {
            html.Open("tr").Open("th", ("scope", "row")).Element("span", folder.Path, ("dir", "ltr"), ("class", "file")).Close();
            Number(folder.Articles);
            Number(folder.Count(DiagnosticSeverity.Error));
            Number(folder.Count(DiagnosticSeverity.Warning));
            html.Element("td", folder.Score is { } score ? FormattableString.Invariant($"{score}") : "–").CloseLine();
        }
        EndTable();
    }

    private void WriteClean(RunTotals totals)
    {
        var clean = totals.Articles.Where(a => a.IsClean).Select(a => a.Path).ToArray();
        if (clean.Length == 0) { return; }
        html.Open("details", ("class", "clean")).Element("summary", FormattableString.Invariant($"{_words.Clean}: {clean.Length}")).Open("ul");
        foreach (var path in clean.Take(MostClean)) { html.Open("li").Element("span", path, ("dir", "ltr"), ("class", "file")).Close(); }
        if (clean.Length > MostClean) { html.Element("li", "…"); }
        html.Close().CloseLine();
    }

    private void BeginTable(string caption, params ReadOnlySpan<string> heads)
    {
        html.Open("table").Element("caption", caption).Open("thead").Open("tr");
        foreach (var head in heads) { html.Element("th", head, ("scope", "col")); }
        html.Close().Close().Open("tbody").Line();
    }

    private void EndTable() => html.Close().CloseLine();

    private void Number(int value) => html.Element("td", FormattableString.Invariant($"{value}"));
}
