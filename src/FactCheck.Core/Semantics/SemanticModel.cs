using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>What an article says, found when it is first asked for: a kind that no rule needs is never looked for. One model serves one thread.</summary>
public sealed class SemanticModel(Article article, FinderSet finders)
{
    private readonly Dictionary<MentionKind, ImmutableArray<Mention>> _found = new(finders.Kinds.Length);
    private readonly HashSet<MentionFinder> _running = [];
    private readonly Dictionary<object, object> _once = new(ReferenceEqualityComparer.Instance);
    private readonly FinderSet _finders = finders;
    private readonly SemanticModel? _whole;
    private TermMap? _terms;
    private RefutedStatements? _refuted;

    private SemanticModel(SemanticModel whole)
        : this(whole.Article, whole._finders)
    {
        _whole = whole;
        _terms = whole.Terms;
        Numbers = whole.Numbers;
    }

    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>What is known of the world.</summary>
    public KnowledgeBase Knowledge => _finders.Knowledge;

    /// <summary>The words of figures and dates in its prose, found on first use.</summary>
    public TermMap Terms => _terms ??= FindTerms(Article);

    /// <summary>The numbers that were read so far, for the readers of figures, dates and times.</summary>
    internal NumberMemo Numbers { get; } = new(article.Tokens.Count);

    /// <summary>Whether what stands at a token is told as wrong by the article itself: in a correction, or beside «غير صحيح».</summary>
    public bool IsRefuted(int token) => Article.SentenceOf(token) is { } sentence && (_refuted ??= RefutedStatements.In(this)).Contains(sentence);

    /// <summary>The mentions of a kind in the order of the text; none for a kind that has no finder.</summary>
    /// <exception cref="InvalidOperationException">Two finders ask for each other's kinds.</exception>
    public ImmutableArray<Mention> Mentions(MentionKind kind, CancellationToken cancellationToken = default)
    {
        if (_found.TryGetValue(kind, out var known)) { return known; }
        if (_whole is not null) { return _whole.Mentions(kind, cancellationToken); }
        if (_finders.For(kind) is not { } finder) { return []; }
        if (!_running.Add(finder)) { throw new InvalidOperationException($"the finder of '{kind}' asks for itself"); }
        try
        {
            var found = new List<Mention>();
            finder.Find(this, found, cancellationToken);
            found.Sort(static (a, b) => a.Span.CompareTo(b.Span));
            if (finder.Kinds is [var single]) { _found[single] = [.. found]; }
            else { foreach (var each in finder.Kinds) { _found[each] = [.. found.FindAll(m => m.Kind == each)]; } }
        }
        finally
        {
            _running.Remove(finder);
        }
        return _found.TryGetValue(kind, out known) ? known : [];
    }

    /// <summary>Gives the mentions of a kind that no finder can find in the article alone.</summary>
    public void Give(MentionKind kind, IEnumerable<Mention> mentions) =>
        _found[kind] = [.. mentions.OrderBy(m => m.Span.Start).ThenBy(m => m.Span.Length)];

    /// <summary>The mentions of a kind that lie inside a range of tokens.</summary>
    public IEnumerable<Mention> MentionsIn(MentionKind kind, TokenRange range, CancellationToken cancellationToken = default)
    {
        var all = Mentions(kind, cancellationToken);
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Tokens.First < range.First) { low = middle + 1; } else { high = middle; }
        }
        for (; low < all.Length && all[low].Tokens.First < range.End; low++)
        {
            if (range.Contains(all[low].Tokens)) { yield return all[low]; }
        }
    }

    /// <summary>The mentions of a kind that begin at a token.</summary>
    public ReadOnlySpan<Mention> MentionsAt(MentionKind kind, int token, CancellationToken cancellationToken = default)
    {
        var all = Mentions(kind, cancellationToken).AsSpan();
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Tokens.First < token) { low = middle + 1; } else { high = middle; }
        }
        var end = low;
        while (end < all.Length && all[end].Tokens.First == token) { end++; }
        return all[low..end];
    }

    /// <summary>The same article and mentions, with room of its own for what is given and what is worked out once: readers of it may be shown less than those of the whole.</summary>
    internal SemanticModel Beside() => new(this);

    /// <summary>What is worked out once for an article: what <paramref name="make"/> gave when <paramref name="key"/> first asked.</summary>
    internal T Once<T>(object key, Func<SemanticModel, CancellationToken, T> make, CancellationToken cancellationToken)
        where T : class
    {
        if (!_once.TryGetValue(key, out var known)) { _once[key] = known = make(this, cancellationToken); }
        return (T)known;
    }

    private static TermMap FindTerms(Article article)
    {
        var mapper = new TermMapper(article.Tokens, article.Languages);
        foreach (var block in article.Blocks)
        {
            if (block.IsProse) { mapper.Add(block.Tokens, block.Language); }
        }
        return mapper.ToMap();
    }
}
