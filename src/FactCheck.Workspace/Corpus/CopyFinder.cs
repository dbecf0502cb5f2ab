namespace FactCheck.Workspace.Corpus;

/// <summary>
/// Finds articles that are nearly the same: sketches that agree in six bins of a band are compared in full. Of a crowd of copies each is compared with a few
/// that came before it, never with all.
/// </summary>
internal sealed class CopyFinder
{
    private const int RowsInBand = 6;
    private const int Bands = TextSketch.Bins / RowsInBand;
    private const int LeastSimilarity = 80;
    private const int MostCompared = 8;

    private readonly List<int> _articles = [];
    private readonly List<ushort[]> _sketches = [];

    /// <summary>Adds an article's sketch; an empty one can't be compared.</summary>
    public void Add(int article, ushort[] sketch)
    {
        if (sketch.Length != TextSketch.Bins) { return; }
        _articles.Add(article);
        _sketches.Add(sketch);
    }

    /// <summary>The articles that copy an earlier one.</summary>
    public CopySet Find(IReadOnlyList<SurveyedArticle> articles, CancellationToken cancellationToken)
    {
        var byTime = new int[_articles.Count];
        for (var i = 0; i < byTime.Length; i++) { byTime[i] = i; }
        Array.Sort(byTime, (a, b) => InTime(articles, _articles[a], _articles[b]));
        var originals = new Dictionary<int, (int Of, int Similarity)>();
        var band = new (ulong Key, int Rank)[byTime.Length];
        for (var b = 0; b < Bands; b++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var rank = 0; rank < band.Length; rank++) { band[rank] = (KeyOf(_sketches[byTime[rank]], b * RowsInBand), rank); }
            Array.Sort(band);
            for (var from = 0; from < band.Length;)
            {
                var to = from + 1;
                while (to < band.Length && band[to].Key == band[from].Key) { to++; }
                if (to - from > 1) { Compare(band.AsSpan(from, to - from), byTime, originals); }
                from = to;
            }
        }
        return new CopySet(originals);
    }

    /// <summary>The order of publication; an article without a day comes behind those with one.</summary>
    public static int InTime(IReadOnlyList<SurveyedArticle> articles, int a, int b)
    {
        var order = (articles[a].Published ?? DateOnly.MaxValue).CompareTo(articles[b].Published ?? DateOnly.MaxValue);
        return order == 0 ? a.CompareTo(b) : order;
    }

    private void Compare(ReadOnlySpan<(ulong Key, int Rank)> bucket, int[] byTime, Dictionary<int, (int Of, int Similarity)> originals)
    {
        var firsts = new List<int>(2);
        foreach (var (_, rank) in bucket)
        {
            var mine = byTime[rank];
            var isCopy = false;
            foreach (var first in firsts)
            {
                var similarity = TextSketch.Similarity(_sketches[mine], _sketches[first]);
                if (similarity <= LeastSimilarity) { continue; }
                isCopy = true;
                if (!originals.TryGetValue(_articles[mine], out var known) || similarity > known.Similarity)
                {
                    originals[_articles[mine]] = (_articles[first], similarity);
                }
            }
            if (!isCopy && firsts.Count < MostCompared) { firsts.Add(mine); }
        }
    }

    private static ulong KeyOf(ushort[] sketch, int start)
    {
        var key = 0UL;
        for (var i = 0; i < RowsInBand; i++) { key = KeyHash.Mix((key << 16) ^ sketch[start + i]); }
        return key;
    }
}
