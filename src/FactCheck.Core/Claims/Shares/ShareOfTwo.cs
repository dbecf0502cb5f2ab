using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a share that tells once more what two counts before it give, whatever their nouns: "received 320 applications and offered places to 80
/// candidates, or one in four of those who applied",
/// «زارت اللجنة 240 مخبزا وتبين أن 60 منها مخالفة، أي مخبز من كل أربعة». The three must be all figures of the sentence.
/// </summary>
internal static class ShareOfTwo
{
    private const int MostWordsBetween = 14;
    private const int MostWordsToShare = 7;

    /// <summary>A share that is farther off is one of something else.</summary>
    private const decimal FarthestTimes = 2.6m;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second, { Kind.Name: "percent" } stated] || !IsCount(first) || !IsCount(second)
            || stated.Tokens.First - second.Tokens.End > MostWordsToShare || second.Tokens.First - first.Tokens.End > MostWordsBetween
            || stated.Unit != "%" || !IsAtEnd(model, sentence, stated)
            || TellsOther(model, sentence, new TokenRange(first.Tokens.First, stated.Tokens.First))) { return null; }
        var isRestated = IsRestated(model, second, stated);
        if (!isRestated && !IsProportion(model, stated)
            || (SharePair.TryRead(model, sentence, first, second) ?? (isRestated && first.Written > second.Written ? (second, first)
            : null)) is not var (part, whole)) { return null; }
        var share = ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated));
        return share.Computed is { } computed && computed.Min <= stated.Written * FarthestTimes && stated.Written <= computed.Max * FarthestTimes
            ? share
            : null;
    }

    private static bool IsCount(FigureMention figure) => figure is
    {
        Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0,
        Written: >= 2
    };

    /// <summary>«45 من 180 متقدما في الاختبار، بنسبة 25 في المئة».</summary>
    private static bool IsProportion(SemanticModel model, FigureMention stated) =>
        model.Terms.Is(stated.Tokens.First - 1, WordRole.Proportion) && Statement.IsComma(model, stated.Tokens.First - 2);

    /// <summary>", or", «، أي» just before the share, "about" between them left out.</summary>
    private static bool IsRestated(SemanticModel model, FigureMention part, FigureMention stated)
    {
        for (var i = part.Tokens.End; i < stated.Tokens.First; i++)
        {
            if (Statement.IsComma(model, i) && (model.Terms.Is(i + 1, WordRole.That, out var hit) || model.Terms.Is(i + 1, WordRole.Or, out hit)))
            {
                return FigureLead.StartOf(model, stated) - hit.Tokens.End is >= 0 and <= 1;
            }
        }
        return false;
    }

    /// <summary>A mark, the end, or "of them", "of those who": nothing that would make it a share of others.</summary>
    private static bool IsAtEnd(SemanticModel model, Sentence sentence, FigureMention stated)
    {
        var end = stated.Tokens.End;
        if (!sentence.Tokens.Contains(end) || model.Article.Tokens[end].Kind == TokenKind.Punctuation
            || model.Terms.Is(end, WordRole.OfWhich)) { return true; }
        return sentence.Tokens.Contains(end + 1) && model.Terms.Is(end, WordRole.Of) && (model.Terms.Is(end + 1, RateRole.PointingBack)
            || model.Terms.Is(end + 1, WordRole.Throughout)) || stated.Multiplier is not null && sentence.Block.Language.JoinsArticle
            && model.Article.Tokens[end].Kind == TokenKind.Word && (!sentence.Tokens.Contains(end + 1)
            || model.Article.Tokens[end + 1].Kind == TokenKind.Punctuation);
    }

    private static bool TellsOther(SemanticModel model, Sentence sentence, TokenRange range) =>
        model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.HadBeen, WordRole.Adding, WordRole.Against)
            || model.Terms.AnyIn(range, WordRole.Rise, WordRole.Fall, WordRole.While, WordRole.Others)
            || Enumerable.Range(range.First, range.Count).Any(i => Statement.IsSemicolon(model, i) || model.Terms.Is(i, ElapsedRole.Extra));
}
