using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Holds an amount of the headline against the one by which the text takes up the same thing: "budget with $3bn deficit" above "the $4 billion
/// deficit", «بعجز أربعة مليارات» above
/// «العجز البالغ خمسة مليارات». The text knows one amount of it, and not that of the headline.
/// </summary>
internal static class HeadlineAmount
{
    private const int SentencesOfText = 4;
    private const int MostWordsToNoun = 3;
    private const int ShortestNoun = 3;
    private const int MostNeighbours = 5;
    private const decimal Slack = 0.05m;

    public static FigureMention? Contradicting(SemanticModel model, FigureMention title, FigureMention[] text)
    {
        if (title.IsApproximate || title.Kind != MentionKind.Money && title is not { Kind.Name: "quantity", Unit: not null }
            || model.Article.SentenceOf(title.Tokens.First) is not { } headline) { return null; }
        FigureMention? only = null;
        foreach (var figure in text)
        {
            if ((figure.Kind != title.Kind || figure.Unit != title.Unit) && figure is not { Kind.Name: "number", Scale: > 1, Unit: null }
                || model.Article.SentenceOf(figure.Tokens.First) is not { } sentence) { continue; }
            if (sentence.Index > SentencesOfText) { break; }
            if (NounOf(model, sentence, figure) is not { } noun || !IsOf(model, headline, title, noun)) { continue; }
            if (figure.IsApproximate || only is not null && only.Written != figure.Written) { return null; }
            only ??= figure;
        }
        return only is null || RateMeasure.MayBeGrouped(title) || IsTold(text, title) || IsRounding(title, only) ? null : only;
    }

    /// <summary>Printed alike two amounts are as far apart as they look; else the headline may round.</summary>
    private static bool IsRounding(FigureMention title, FigureMention told) => title.Scale == told.Scale && title.Decimals == told.Decimals
        ? Math.Abs(told.Written - title.Written) <= title.Written * Slack
        : FigureRow.Rounded(told).Meets(FigureRow.Rounded(title)) || Math.Abs(told.Written - title.Written) <= title.Written * Slack;

    /// <summary>The text gives the amount somewhere, in full, rounded, or as the sum or the difference of two.</summary>
    private static bool IsTold(FigureMention[] text, FigureMention title)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].Written == title.Written || text[i].IsApproximate && text[i].Interval.Meets(title.Interval)) { return true; }
            for (var j = i + 1; j < Math.Min(text.Length, i + MostNeighbours); j++)
            {
                if (text[i].Written + text[j].Written == title.Written
                    || Math.Abs(text[i].Written - text[j].Written) == title.Written) { return true; }
            }
        }
        return false;
    }

    /// <summary>"The $4 billion deficit", «العجز البالغ 5 مليارات», «القرض، وقيمته 200 مليون»: what is definite and of that amount.</summary>
    private static int? NounOf(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (first, end) = (figure.Tokens.First, figure.Tokens.End);
        if (!sentence.Block.Language.JoinsArticle)
        {
            var before = first - 1 > sentence.Tokens.First && model.Article.Tokens[first - 1].Kind != TokenKind.Word ? first - 2 : first - 1;
            return before >= sentence.Tokens.First && model.Terms.Is(before, WordRole.Article) && sentence.Tokens.Contains(end)
                && model.Article.Tokens[end].Kind == TokenKind.Word && !model.Terms.Is(end, ConflictRole.Tranche)
                && !model.Terms.AnyIn(new TokenRange(end, Math.Min(sentence.Tokens.End, end + 2)), WordRole.Of, WordRole.In,
                WordRole.DestinedFor, WordRole.From, WordRole.Relative) ? end : null;
        }
        for (var i = first - 1; i >= Math.Max(sentence.Tokens.First + 1, first - MostWordsToNoun); i--)
        {
            if (!model.Terms.Is(i, ConflictRole.Worth) && !model.Terms.Is(i, WordRole.Numbering)
                && !model.Terms.Is(i, ChangeRole.OwnValue)) { continue; }
            var noun = Statement.IsComma(model, i - 1) ? i - 2 : i - 1;
            return noun >= sentence.Tokens.First && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun)) ? noun : null;
        }
        return null;
    }

    /// <summary>The headline names the same just before the amount or just behind it.</summary>
    private static bool IsOf(SemanticModel model, Sentence headline, FigureMention title, int noun)
    {
        if (NounKey.At(model, noun) is not { Length: >= ShortestNoun } key) { return false; }
        for (var i = Math.Max(headline.Tokens.First, title.Tokens.First - MostWordsToNoun);
            i < Math.Min(headline.Tokens.End, title.Tokens.End + MostWordsToNoun); i++)
        {
            if (!title.Tokens.Contains(i) && (NounKey.At(model, i) == key || IsWithParticle(model, headline, i, key))) { return true; }
        }
        return false;
    }

    /// <summary>«بعجز», «لقرض»: a particle is written onto the noun.</summary>
    private static bool IsWithParticle(SemanticModel model, Sentence headline, int token, string key) =>
        headline.Block.Language.JoinsArticle && model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: > ShortestNoun }
            && headline.Block.Language.NounStem(model.Article.Tokens.CharsOf(token)[1..]) == key;
}
