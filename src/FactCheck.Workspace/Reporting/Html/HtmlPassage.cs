using FactCheck.Text;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>Writes a stretch of an article with its places marked. Places may overlap; the gravest gives the colour.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="article">The article's number on the page.</param>
/// <param name="text">The article as readers see it.</param>
/// <param name="words">The words of the page.</param>
internal sealed class HtmlPassage(HtmlWriter html, int article, string text, HtmlWords words)
{
    private readonly HashSet<(int Finding, int Related)> _anchored = [];

    /// <summary>Writes the units of <paramref name="span"/>.</summary>
    /// <param name="span">Units of the text as readers see it.</param>
    /// <param name="places">The places that touch it.</param>
    public void Write(TextSpan span, IReadOnlyCollection<FindingPlace> places)
    {
        var cuts = new SortedSet<int> { span.Start, span.End };
        foreach (var place in places)
        {
            cuts.Add(Math.Clamp(place.Surface.Start, span.Start, span.End));
            cuts.Add(Math.Clamp(place.Surface.End, span.Start, span.End));
        }
        var at = span.Start;
        foreach (var cut in cuts)
        {
            if (cut > at) { WritePiece(TextSpan.FromBounds(at, cut), places); }
            foreach (var place in places.Where(p => Math.Clamp(p.Surface.End, span.Start, span.End) == cut && p.IsOwn
                && _anchored.Add((-p.Finding, 0))))
            {
                WriteNumber(place);
            }
            foreach (var place in places.Where(p => Math.Clamp(p.Surface.Start, span.Start, span.End) == cut
                && _anchored.Add((p.Finding, p.Related))))
            {
                html.Open("span", ("id", place.Anchor(article))).Close();
            }
            at = cut;
        }
    }

    /// <summary>True when a place stands in what was written, so that a link to it leads somewhere.</summary>
    public bool Holds(FindingPlace place) => _anchored.Contains((place.Finding, place.Related));

    private void WritePiece(TextSpan piece, IReadOnlyCollection<FindingPlace> places)
    {
        var over = places.Where(p => p.Surface.Overlaps(piece)).ToArray();
        var own = over.Where(p => p.IsOwn).ToArray();
        if (own.Length > 0) { html.Open("mark", ("class", HtmlClass.Of(own.Max(p => p.Severity)))); }
        else if (over.Length > 0) { html.Open("span", ("class", "related")); }
        html.Text(text.AsSpan(piece.Start, piece.Length));
        if (over.Length > 0) { html.Close(); }
    }

    private void WriteNumber(FindingPlace place) => html
        .Open("a", ("class", "ref " + HtmlClass.Of(place.Severity)), ("href", FormattableString.Invariant($"#a{article}f{place.Finding}")),
        ("aria-label", FormattableString.Invariant($"{words.Finding} {place.Finding}")))
        .Text(FormattableString.Invariant($"{place.Finding}")).Close();
}
