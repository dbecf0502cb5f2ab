using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>Writes a finding as a note beside its paragraph: what is wrong, what it stands on, what would mend it and why it matters.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="article">The article's number on the page.</param>
/// <param name="source">The article's text.</param>
/// <param name="articleLanguage">The language that it is written in.</param>
/// <param name="language">The language of the report.</param>
internal sealed class HtmlFinding(HtmlWriter html, int article, SourceText source, string articleLanguage, string language)
{
    private const int MostEditsShown = 3;
    private const int LongestEditShown = 80;

    private readonly ReportWords _words = ReportWords.In(language);
    private readonly HtmlWords _page = HtmlWords.In(language);
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);

    /// <summary>Writes one note.</summary>
    /// <param name="number">The finding's number in its article, from 1.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="paragraph">The paragraph that the note stands beside: what stands in it need not be quoted at length.</param>
    /// <param name="isMarked">True when the place of that number (0: the finding's own) can be linked to.</param>
    public void Write(int number, Diagnostic diagnostic, TextSpan paragraph, Func<int, bool> isMarked)
    {
        var id = FormattableString.Invariant($"a{article}f{number}");
        var position = source.Lines.PositionOf(diagnostic.Span.Start).ToString();
        html.Open("li", ("class", "note " + HtmlClass.Of(diagnostic.Severity)), ("id", id));
        html.Open("p", ("class", "head"));
        Link(isMarked(0), FormattableString.Invariant($"#a{article}t{number}"), FormattableString.Invariant($"{number}"), "number");
        html.Text(" ").Element("b", _words.Of(diagnostic.Severity)).Text(" ").Element("span", diagnostic.Id, ("class", "rule"),
            ("dir", "ltr")).Text(" ").Element("span", position, ("class", "position"), ("dir", "ltr")).CloseLine();
        Said("p", "message", diagnostic.Message);
        if (!isMarked(0)) { Quote(diagnostic.Span); }
        for (var i = 0; i < diagnostic.Related.Length; i++) { WriteRelated(number, i + 1, diagnostic.Related[i], isMarked(i + 1), paragraph); }
        if (diagnostic.Fix is { } fix) { WriteFix(fix); }
        foreach (var evidence in Evidence.Of(diagnostic))
        {
            html.Open("p", ("class", "fact")).Text(_words.Fact + ": ");
            for (var i = 0; i < evidence.Facts.Length; i++) { html.Text(i == 0 ? "" : " · ").Element("bdi", evidence.Facts[i]); }
            html.CloseLine();
            html.Element("p", $"{evidence.Pack} · {evidence.Checked} · {evidence.Source}", ("class", "fact"), ("dir", "auto")).Line();
        }
        if (_explained.Add(diagnostic.Id) && !diagnostic.Descriptor.Why.IsEmpty) { Said("p", "why", diagnostic.Descriptor.Why); }
        html.CloseLine();
    }

    private void WriteRelated(int number, int index, RelatedLocation related, bool isMarked, TextSpan paragraph)
    {
        html.Open("p", ("class", "see")).Text(_words.See + " ");
        if (related.Elsewhere is { } there)
        {
            html.Element("span", FormattableString.Invariant($"{there.Path}:{there.Start}"), ("class", "position"), ("dir", "ltr")).Text(": ");
            Said("span", null, related.Message);
            html.CloseLine();
            html.Open("p", ("class", "quote"), ("dir", "auto")).Element("b", there.Text).CloseLine();
            return;
        }
        Link(isMarked, FormattableString.Invariant($"#a{article}t{number}r{index}"), source.Lines.PositionOf(related.Span.Start).ToString(),
            "position");
        html.Text(": ");
        Said("span", null, related.Message);
        var isNear = isMarked && paragraph.Contains(related.Span);
        if (isNear)
        {
            html.Text(" ").Element("b", source.Slice(related.Span), ("class", "near"), ("lang", articleLanguage),
                ("dir", HtmlClass.DirectionOf(articleLanguage)));
        }
        html.CloseLine();
        if (!isNear) { Quote(related.Span); }
    }

    private void WriteFix(Fix fix)
    {
        html.Open("p", ("class", "fix")).Text(_words.Fix + ": ");
        Said("span", null, fix.Title);
        html.CloseLine();
        if (fix.Edits.Length > MostEditsShown
            || fix.Edits.Any(e => e.Span.Length > LongestEditShown || e.NewText.Length > LongestEditShown)) { return; }
        html.Open("p", ("class", "edit"), ("lang", articleLanguage), ("dir", HtmlClass.DirectionOf(articleLanguage)));
        foreach (var edit in fix.Edits)
        {
            if (edit.Span.Length > 0) { html.Element("del", source.Slice(edit.Span)).Text(" "); }
            if (edit.NewText.Length > 0) { html.Element("ins", edit.NewText).Text(" "); }
        }
        html.CloseLine();
    }

    private void Quote(TextSpan span)
    {
        var (before, marked, after) = Excerpt.Of(source, span);
        html.Open("p", ("class", "quote"), ("lang", articleLanguage),
            ("dir", HtmlClass.DirectionOf(articleLanguage))).Text(before).Element("b", marked).Text(after).CloseLine();
    }

    private void Said(string tag, string? style, LocalizedText text)
    {
        var said = text.LanguageFor(language);
        html.Open(tag, ("class", style), ("lang", said == language ? null : said), ("dir", said == language ? null : HtmlClass.DirectionOf(said)));
        var (message, written) = (text.In(language), 0);
        foreach (var run in ForeignRuns.In(message, said))
        {
            html.Text(message.AsSpan(written, run.Start - written)).Element("bdi", message.Substring(run.Start, run.Length));
            written = run.End;
        }
        html.Text(message.AsSpan(written)).Close();
        if (tag == "p") { html.Line(); }
    }

    private void Link(bool leads, string target, string text, string style)
    {
        if (leads)
        {
            html.Element("a", text, ("class", style), ("href", target), ("dir", "ltr"), ("aria-label", style == "number"
                ? $"{_page.Finding} {text}"
                : null));
        }
        else { html.Element("span", text, ("class", style), ("dir", "ltr")); }
    }
}
