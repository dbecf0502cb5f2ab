using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>Writes one article as a reader sees it, each paragraph followed by the notes on it.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="number">The article's number on the page.</param>
/// <param name="language">The language of the report.</param>
internal sealed class HtmlArticle(HtmlWriter html, int number, string language)
{
    private readonly ReportWords _words = ReportWords.In(language);
    private readonly HtmlWords _page = HtmlWords.In(language);

    /// <summary>Writes the article.</summary>
    /// <param name="file">The file and its judgement.</param>
    /// <param name="whole">False to leave out the paragraphs that no finding stands on.</param>
    public void Write(CheckedFile file, bool whole)
    {
        html.Open("article", ("id", FormattableString.Invariant($"a{number}")), ("aria-labelledby", FormattableString.Invariant($"a{number}h")));
        var title = file.Result?.Article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        WriteHead(file, hasTitle: title is not null);
        if (file.Error is { } error) { html.Open("p", ("class", "failure")).Element("b", _words.NotRead).Text(": " + error).CloseLine(); }
        if (file.Result is { } result)
        {
            foreach (var failure in result.Failures)
            {
                html.Open("p", ("class", "failure")).Element("b",
                    _words.NotJudged).Text(": ").Element("bdi", failure.Rule).Text(": ").Element("bdi", failure.Reason).CloseLine();
            }
            WriteText(result, title, whole);
            WriteSuppressed(result);
        }
        html.CloseLine();
    }

    /// <summary>What a comment in the article lets stand, with the reason that it gives: to be looked at, not to be mended.</summary>
    private void WriteSuppressed(AnalysisResult result)
    {
        var suppressed = result.Suppressed.Where(s => s.Source == SuppressionSource.InSource).ToArray();
        if (suppressed.Length == 0) { return; }
        html.Open("details",
            ("class", "suppressed")).Element("summary", FormattableString.Invariant($"{_page.Suppressed}: {suppressed.Length}")).Open("ul").Line();
        foreach (var (diagnostic, _, reason) in suppressed)
        {
            var said = diagnostic.Message.LanguageFor(language);
            html.Open("li").Element("span", diagnostic.Id, ("class", "rule"), ("dir", "ltr")).Text(" ").Element("span",
                result.Source.Lines.PositionOf(diagnostic.Span.Start).ToString(), ("class", "position"), ("dir", "ltr")).Text(" ")
                .Element("span", diagnostic.Message.In(language), ("lang", said == language ? null : said), ("dir", HtmlClass.DirectionOf(said)));
            if (reason.Length > 0) { html.Text($" {_page.Reason}: ").Element("bdi", reason); }
            html.CloseLine();
        }
        html.Close().CloseLine();
    }

    private void WriteHead(CheckedFile file, bool hasTitle)
    {
        html.Open("header");
        html.Element(hasTitle
            ? "p"
            : "h2", file.Path, ("class", "path"), ("dir", "ltr"), ("id", hasTitle ? null : FormattableString.Invariant($"a{number}h")));
        html.Open("p", ("class", "score"));
        if (ArticleScore.Of(file) is { } score)
        {
            html.Text(_page.Score + " ").Open("span", ("class", "parts"), ("dir", "ltr")).Element("b", FormattableString.Invariant($"{score.Value}"),
                ("class", HtmlSummary.GradeOf(score)));
            if (!score.Parts.IsEmpty) { html.Text(score.Parts.Sum(p => p.Taken) > 100 ? " ← 100" : " = 100"); }
            foreach (var part in score.Parts.Where(p => p.Taken > 0))
            {
                html.Text(FormattableString.Invariant($" − {part.Taken} ")).Element("span", part.Count == 1
                    ? part.Rule
                    : FormattableString.Invariant($"{part.Rule}×{part.Count}"), ("class", "rule " + HtmlClass.Of(part.Severity)));
            }
            html.Close();
        }
        else { html.Text($"{_page.Score}: {_page.NoScore}"); }
        html.Close().CloseLine();
    }

    private void WriteText(AnalysisResult result, Block? title, bool whole)
    {
        var article = result.Article;
        var places = Places(result);
        var passage = new HtmlPassage(html, number, article.Surface.Text, _page);
        var notes = new HtmlFinding(html, number, article.Source, article.Language.Code, language);
        var ofBlock = result.Diagnostics.Select((d, i) => (Number: i + 1, Diagnostic: d, Block: BlockAt(article, d.Span.Start)?.Index
            ?? -1)).ToLookup(f => f.Block);
        var leftOut = false;
        html.Open("div", ("class", "text"), ("lang", article.Language.Code), ("dir", HtmlClass.DirectionOf(article.Language.Code)));
        WriteNotes(ofBlock[-1]);
        foreach (var block in article.Blocks)
        {
            var here = places.Where(p => p.Surface.Start <= block.Surface.End && p.Surface.End >= block.Surface.Start
                && (p.Surface.Overlaps(block.Surface) || p.Surface.IsEmpty)).ToArray();
            if (!whole && here.Length == 0 && block != title)
            {
                if (!leftOut) { html.Element("p", "⋯", ("class", "gap"), ("title", _page.LeftOut)).Line(); }
                leftOut = true;
                continue;
            }
            leftOut = false;
            html.Open(ElementOf(block, title), ("class", block.Kind.ToString().ToLowerInvariant()), ("id", block == title
                ? FormattableString.Invariant($"a{number}h")
                : null),
                ("lang", block.Language == article.Language
                    ? null
                    : block.Language.Code), ("dir", block.Language == article.Language ? null : HtmlClass.DirectionOf(block.Language.Code)));
            passage.Write(block.Surface, here);
            html.CloseLine();
            WriteNotes(ofBlock[block.Index]);
        }
        html.CloseLine();

        void WriteNotes(IEnumerable<(int Number, Diagnostic Diagnostic, int Block)> findings)
        {
            var any = false;
            foreach (var (finding, diagnostic, block) in findings)
            {
                if (!any)
                {
                    html.Open("ol", ("class", block < 0
                        ? "notes outside"
                        : "notes"), ("lang", language), ("dir", HtmlClass.DirectionOf(language)), ("aria-label", block < 0
                        ? _page.OutsideText
                        : _page.Count)).Line();
                }
                any = true;
                notes.Write(finding, diagnostic, block < 0
                    ? default
                    : article.Blocks[block].Span, related => places.Any(p => p.Finding == finding && p.Related == related && WillHold(p)));
            }
            if (any) { html.CloseLine(); }
        }

        // A place is anchored in the first block that it touches; what touches none can't be linked to.
        bool WillHold(FindingPlace place) => article.Blocks.Any(b => place.Surface.Overlaps(b.Surface)
            || (place.Surface.IsEmpty && place.Surface.Start >= b.Surface.Start && place.Surface.Start <= b.Surface.End));
    }

    private static List<FindingPlace> Places(AnalysisResult result)
    {
        var surface = result.Article.Surface;
        var places = new List<FindingPlace>();
        for (var i = 0; i < result.Diagnostics.Length; i++)
        {
            var diagnostic = result.Diagnostics[i];
            places.Add(new FindingPlace(i + 1, 0, diagnostic.Severity, Seen(diagnostic.Span)));
            for (var r = 0; r < diagnostic.Related.Length; r++)
            {
                if (diagnostic.Related[r].Elsewhere is null)
                {
                    places.Add(new FindingPlace(i + 1, r + 1, diagnostic.Severity, Seen(diagnostic.Related[r].Span)));
                }
            }
        }
        return places;

        TextSpan Seen(TextSpan span)
        {
            var start = surface.FromSource(span.Start);
            return TextSpan.FromBounds(start, Math.Max(start, surface.FromSource(span.End)));
        }
    }

    private static Block? BlockAt(Article article, int offset) => article.Blocks.FirstOrDefault(b => offset >= b.Span.Start && offset <= b.Span.End);

    private static string ElementOf(Block block, Block? title) => block.Kind switch
    {
        BlockKind.Title when block == title => "h2",
        BlockKind.Title or BlockKind.Heading => "h3",
        BlockKind.Code => "pre",
        BlockKind.Quote => "blockquote",
        _ => "p",
    };
}
