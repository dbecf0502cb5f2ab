using FactCheck.Claims;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>Finds lines that stand in three articles, or long ones that stand in two. Copies of one article count as one.</summary>
internal sealed class RepeatedLines
{
    private const int FewestArticles = 3;
    private const int FewestForLongLines = 2;

    private readonly List<(ulong Key, int Article)> _lines = [];

    /// <summary>Adds an article's lines.</summary>
    public void Add(int article, ulong[] lines)
    {
        foreach (var line in lines) { _lines.Add((line, article)); }
    }

    /// <summary>One finding a line, in the first of its articles that is checked.</summary>
    public IEnumerable<CorpusFinding> Findings(IReadOnlyList<SurveyedArticle> articles, CopySet copies, CancellationToken cancellationToken)
    {
        _lines.Sort();
        var found = new List<CorpusFinding>();
        for (var from = 0; from < _lines.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var to = from + 1;
            while (to < _lines.Count && _lines[to].Key == _lines[from].Key) { to++; }
            if (to - from >= FewestForLongLines && Finding(articles, copies, from, to) is { } finding) { found.Add(finding); }
            from = to;
        }
        return found.OrderBy(f => f.Article);
    }

    private CorpusFinding? Finding(IReadOnlyList<SurveyedArticle> articles, CopySet copies, int from, int to)
    {
        var key = _lines[from].Key;
        var roots = new HashSet<int>();
        var (here, other) = (-1, -1);
        for (var i = from; i < to; i++)
        {
            var article = _lines[i].Article;
            roots.Add(copies.RootOf(article));
            if (here < 0 && articles[article].IsReported) { here = article; }
        }
        if (here < 0 || roots.Count < (LineKeys.IsLong(key) ? FewestForLongLines : FewestArticles)) { return null; }
        for (var i = from; i < to && other < 0; i++) { other = copies.RootOf(_lines[i].Article) == copies.RootOf(here) ? -1 : _lines[i].Article; }
        var count = to - from;
        return new CorpusFinding(here, (article, shelf) => Locate(article, key) is { } block
            ? new CrossMention(MentionKind.RepeatedLine, block.Tokens, block.Span, shelf.PlaceIn(other, a => Locate(a, key)?.Span))
            {
                Articles = count,
            }
            : null);
    }

    private static Block? Locate(Article article, ulong key)
    {
        foreach (var (line, block) in LineKeys.Of(article))
        {
            if (line == key) { return block; }
        }
        return null;
    }
}
