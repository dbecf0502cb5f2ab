using System.Runtime.InteropServices;
using FactCheck.Claims;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>Finds the words that the corpus nearly always writes in one way and sometimes in another: with and without a hamza.</summary>
internal sealed class SpellingSurvey
{
    private const int FewestArticles = 10;
    private const double Majority = 0.8;
    private const int MostShown = 5;

    private readonly Dictionary<ulong, SpellingCount> _words = [];

    /// <summary>Adds an article's words.</summary>
    public void Add(int article, bool isReported, ulong[] words)
    {
        foreach (var word in words)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word & ~3UL, out _);
            (count ??= new SpellingCount()).Add((int)(word & 3), article, isReported);
        }
    }

    /// <summary>The one finding of the corpus, in the first checked article with the rare spelling of one of the words; nothing when there is none.</summary>
    public CorpusFinding? Finding(IReadOnlyList<SurveyedArticle> articles)
    {
        var split = new List<(ulong Key, SpellingCount Count, int Rare, int Usual)>();
        foreach (var (key, count) in _words)
        {
            if (IsSplit(count, out var rare, out var usual)) { split.Add((key, count, rare, usual)); }
        }
        split.Sort(static (a, b) => a.Count[a.Rare] != b.Count[b.Rare] ? b.Count[b.Rare].CompareTo(a.Count[a.Rare]) : a.Key.CompareTo(b.Key));
        var shown = split.Where(s => s.Count.FirstReported(s.Rare) >= 0).Take(MostShown).ToArray();
        if (shown.Length == 0) { return null; }
        var first = shown.MinBy(s => s.Count.FirstReported(s.Rare));
        var here = first.Count.FirstReported(first.Rare);
        var total = split.Count;
        return new CorpusFinding(here, (article, shelf) => Locate(article, first.Key, first.Rare) is { } token
            ? new CrossMention(MentionKind.SpellingSplit, new(token, token + 1), article.Tokens.SpanOf(token),
                shelf.PlaceIn(first.Count.First(first.Usual), a => Locate(a, first.Key, first.Usual) is { } there ? a.Tokens.SpanOf(there) : null))
            {
                Articles = total,
                Details = [.. shown.Select(s => LocalizedText.Same(Describe(shelf, s.Key, s.Count, s.Rare, s.Usual)))],
            }
            : null);
    }

    /// <summary>A hamza below is a spelling wherever the bare alef is the rule; a hamza above may make another word, so only its absence is one.</summary>
    private static bool IsSplit(SpellingCount count, out int rare, out int usual)
    {
        var total = count[SpellingKeys.Bare] + count[SpellingKeys.HamzaAbove] + count[SpellingKeys.HamzaBelow];
        usual = count[SpellingKeys.HamzaAbove] > total * Majority
            ? SpellingKeys.HamzaAbove
            : count[SpellingKeys.HamzaBelow] > total * Majority ? SpellingKeys.HamzaBelow : SpellingKeys.Bare;
        rare = usual == SpellingKeys.Bare ? SpellingKeys.HamzaBelow : SpellingKeys.Bare;
        return total >= FewestArticles && count[usual] > total * Majority && count[rare] > 0 && count[rare] + count[usual] == total;
    }

    private static string Describe(ArticleShelf shelf, ulong key, SpellingCount count, int rare, int usual) =>
        FormattableString.Invariant($"«{WordOf(shelf, count.FirstReported(rare), key, rare)}» {count[rare]} ≠ «{WordOf(shelf, count.First(usual), key, usual)}» {count[usual]}");

    private static string WordOf(ArticleShelf shelf, int article, ulong key, int form) =>
        shelf.PlaceIn(article, a => Locate(a, key, form) is { } token ? SpellingKeys.StemOf(a, token) : null)?.Text ?? "?";

    private static int? Locate(Article article, ulong key, int form)
    {
        foreach (var (word, token) in SpellingKeys.Of(article))
        {
            if (word == (key | (uint)form)) { return token; }
        }
        return null;
    }
}
