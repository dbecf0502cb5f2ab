using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>All pairs of an article that a sentence tells in full, each with the figures of the sentence before it.</summary>
internal static class ToldPairs
{
    public static List<(ToldPair Pair, FigureMention[] Above)> Of(SemanticModel model, FigureMention[] row)
    {
        var pairs = new List<(ToldPair, FigureMention[])>();
        var (above, aboveIndex) = (new Range(0, 0), -1);
        for (var i = 0; i < row.Length;)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence)
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < row.Length && sentence.Tokens.Contains(row[end].Tokens)) { end++; }
            if (ToldPairReader.TryRead(model, sentence, row.AsSpan(i..end)) is { } pair) { pairs.Add((pair, aboveIndex == sentence.Index - 1 ? row[above] : [])); }
            (above, aboveIndex, i) = (i..end, sentence.Index, end);
        }
        return pairs;
    }
}
