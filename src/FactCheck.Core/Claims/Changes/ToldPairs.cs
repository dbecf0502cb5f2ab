using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>All pairs of an article that a sentence, or two, tells in full, each with the figures of the sentence before.</summary>
internal static class ToldPairs
{
    private const int MostWordsToHadBeen = 5;

    private static readonly object Key = new();

    /// <summary>The pairs of all figures of the article.</summary>
    public static List<(ToldPair Pair, FigureMention[] Above)> Of(SemanticModel model, CancellationToken cancellationToken) =>
        model.Once(Key, static (m, token) => Of(m, FigureRow.Of(m, token)), cancellationToken);

    /// <summary>The pairs of some figures that follow one another.</summary>
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
            var end = EndOf(row, i, sentence);
            var (figures, clause) = MainClause.Of(model, sentence, row.AsSpan(i..end));
            var pair = ToldPairReader.TryRead(model, sentence, sentence.Tokens with { End = clause }, row.AsSpan(i, figures));
            if (pair is null && end < row.Length && end - i <= 2 && model.Article.SentenceOf(row[end].Tokens.First) is { } next
                && next.Index == sentence.Index + 1 && next.Block == sentence.Block && TellsBefore(model, next) && !IsOfAnother(model, sentence, next))
            {
                pair = ToldPairReader.TryRead(model, sentence, new TokenRange(sentence.Tokens.First, next.Tokens.End),
                    row.AsSpan(i..EndOf(row, end, next)));
            }
            if (pair is not null) { pairs.Add((pair, aboveIndex == sentence.Index - 1 ? row[above] : [])); }
            (above, aboveIndex, i) = (i..end, sentence.Index, end);
        }
        return pairs;
    }

    private static int EndOf(FigureMention[] row, int first, Sentence sentence)
    {
        var end = first + 1;
        while (end < row.Length && sentence.Tokens.Contains(row[end].Tokens)) { end++; }
        return end;
    }

    /// <summary>«بلغ التضخم الأساسي 3.1%. وكان التضخم السنوي 5.2%»: a subject that is told with another adjective.</summary>
    private static bool IsOfAnother(SemanticModel model, Sentence sentence, Sentence next)
    {
        if (!model.Terms.Is(next.Tokens.First, WordRole.HadBeen, out var verb) || !IsDefinite(model, verb.Tokens.End) || !IsDefinite(model, verb.Tokens.End + 1)) { return false; }
        for (var i = sentence.Tokens.First; i + 1 < sentence.Tokens.End; i++)
        {
            if (NounKey.AreOne(model, i, verb.Tokens.End) && NounKey.AreOne(model, i + 1, verb.Tokens.End + 1)) { return false; }
        }
        return true;
    }

    private static bool IsDefinite(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count && model.Article.Tokens[token].Kind == TokenKind.Word && model.Article.JoinsArticle(token)
            && model.Article.LanguageOf(token).StartsDefinite(model.Article.Tokens.CharsOf(token));

    /// <summary>"A year earlier it was", «وكان العدد قبل عام»: the sentence goes on about the same thing.</summary>
    private static bool TellsBefore(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, sentence.Tokens.First + MostWordsToHadBeen); i++)
        {
            if (model.Terms.Is(i, WordRole.TimeBefore) || model.Terms.Is(i, ChangeRole.Formerly)
                || model.Terms.Is(i, WordRole.HadBeen, out var hit) && hit.Tokens.Count > 1) { return true; }
        }
        return model.Terms.Is(sentence.Tokens.First, WordRole.HadBeen);
    }
}
