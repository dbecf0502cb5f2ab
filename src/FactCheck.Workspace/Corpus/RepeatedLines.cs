using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>Finds lines that stand in three articles, or long ones that stand in two. Copies of one article count as one.</summary>
internal sealed class RepeatedLines
{
    private const int FewestArticles = 3;
    private const int FewestForLongLines = 2;
    private const int MostShown = 3;

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
        var (here, others) = (-1, ImmutableArray.CreateBuilder<int>());
        for (var i = from; i < to; i++)
        {
            var article = _lines[i].Article;
            var isNew = roots.Add(copies.RootOf(article));
            if (here < 0 && articles[article].IsReported) { here = article; }
            else if (isNew && others.Count < MostShown + 1) { others.Add(article); }
        }
        if (here < 0 || roots.Count < (LineKeys.IsLong(key) ? FewestForLongLines : FewestArticles)) { return null; }
        var count = to - from;
        ImmutableArray<int> shown = [.. others.Where(o => copies.RootOf(o) != copies.RootOf(here)).Take(MostShown)];
        return new CorpusFinding(here, (article, shelf) => Locate(article, key) is { } block
            ? new CrossMention(MentionKind.RepeatedLine, block.Tokens, block.Span, [.. shown.Select(o => shelf.PlaceIn(o, a => Locate(a, key)?.Span)).OfType<ArticlePlace>()]) { Articles = count }
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
