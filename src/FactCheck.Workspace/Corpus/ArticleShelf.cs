using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Workspace.Corpus;

/// <summary>Reads other articles of the corpus again to show a place in them. A few are kept; several threads may ask.</summary>
internal sealed class ArticleShelf(IReadOnlyList<SurveyedArticle> articles, Func<string, Article?> read)
{
    private const int MostKept = 64;

    private readonly Dictionary<int, Article?> _kept = [];
    private readonly Queue<int> _order = new();
    private readonly Lock _gate = new();

    /// <summary>What is known of an article.</summary>
    public SurveyedArticle this[int article] => articles[article];

    /// <summary>A place in another article, where <paramref name="find"/> finds one.</summary>
    public ArticlePlace? PlaceIn(int article, Func<Article, TextSpan?> find) =>
        Read(article) is { } other && find(other) is { } span ? ArticlePlace.Of(articles[article].Shown, other.Source, span) : null;

    private Article? Read(int article)
    {
        lock (_gate)
        {
            if (_kept.TryGetValue(article, out var kept)) { return kept; }
        }
        var fresh = read(articles[article].Path);
        lock (_gate)
        {
            if (_kept.TryAdd(article, fresh)) { _order.Enqueue(article); }
            if (_order.Count > MostKept) { _kept.Remove(_order.Dequeue()); }
        }
        return fresh;
    }
}
