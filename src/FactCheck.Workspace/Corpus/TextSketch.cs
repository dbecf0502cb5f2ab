using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// A sketch of the runs of three words in an article: MinHash with one permutation (Li, Owen and Zhang 2012), its empty bins filled from their neighbours
/// (Shrivastava and Li 2014). The share of equal bins estimates the share of equal runs; the deviation is 3.5 percent at 80.
/// </summary>
internal static class TextSketch
{
    /// <summary>Number of bins.</summary>
    public const int Bins = 128;

    private const int WordsInRun = 3;
    private const int FewestRuns = 20;
    private const int BinShift = 57;

    /// <summary>The sketch; empty for a text with too few runs to tell.</summary>
    public static ushort[] Of(Article article)
    {
        Span<ulong> smallest = stackalloc ulong[Bins];
        smallest.Fill(ulong.MaxValue);
        var runs = 0;
        foreach (var block in article.Blocks)
        {
            if (!block.IsProse) { continue; }
            var (first, second, words) = (0UL, 0UL, 0);
            for (var i = block.Tokens.First; i < block.Tokens.End; i++)
            {
                if (article.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) { continue; }
                var third = KeyHash.Of(article.Tokens.CharsOf(i));
                if (++words >= WordsInRun)
                {
                    var run = KeyHash.Mix(first * 31 + second * 17 + third);
                    ref var bin = ref smallest[(int)(run >> BinShift)];
                    bin = Math.Min(bin, run & ((1UL << BinShift) - 1));
                    runs++;
                }
                (first, second) = (second, third);
            }
        }
        return runs < FewestRuns ? [] : Filled(smallest);
    }

    /// <summary>How many percent of the bins are equal.</summary>
    public static int Similarity(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        var same = 0;
        for (var i = 0; i < Bins; i++) { same += a[i] == b[i] ? 1 : 0; }
        return same * 100 / Bins;
    }

    private static ushort[] Filled(ReadOnlySpan<ulong> smallest)
    {
        var sketch = new ushort[Bins];
        for (var i = 0; i < Bins; i++)
        {
            var steps = 0;
            while (smallest[(i + steps) % Bins] == ulong.MaxValue) { steps++; }
            sketch[i] = (ushort)KeyHash.Mix(smallest[(i + steps) % Bins] + (ulong)steps * 0x9E3779B97F4A7C15);
        }
        return sketch;
    }
}
