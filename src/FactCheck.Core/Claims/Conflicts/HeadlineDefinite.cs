using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Holds a small count of the headline against a definite one of the same noun below it, which takes up all of them: «تسع نقابات تشل النقل» above «وقالت النقابات الثماني»,
/// "Six miners trapped" above "the five miners".
/// </summary>
internal static class HeadlineDefinite
{
    private const int SentencesOfText = 3;
    private const int MostWordsToNoun = 3;
    private const decimal Fewest = 2, Most = 100_000, MostByEye = 40, Rounding = 0.05m;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 2 || !IsCount(row[0]) || model.Article.SentenceOf(row[0].Tokens.First) is not { Block.Kind: BlockKind.Title } title
            || title.Tokens.Contains(row[1].Tokens) || !NounKey.IsNamed(model, row[0])
            || NounKey.At(model, row[0].Tokens.End) is not { Length: > 2 } noun) { return null; }
        FigureMention? only = null;
        for (var i = 1; i < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence || sentence.Index > SentencesOfText) { break; }
            if (row[i].Written == row[0].Written || row[i].IsApproximate) { return null; } // the headline's, somewhere
            var isOfNoun = IsDefinite(model, sentence, row[i], noun);
            // "90 of its 400 branches"
            if (!isOfNoun && row[i].Written > row[0].Written && model.Terms.Is(row[i].Tokens.First - 1, WordRole.Possessive)) { continue; }
            if (!isOfNoun && NounKey.IsNamed(model, row[i]) && NounKey.At(model, row[i].Tokens.End) == noun) { return null; }
            if (!isOfNoun) { continue; }
            if (only is not null && only.Written != row[i].Written || !IsCount(row[i])
                || row[0].Written > MostByEye && !sentence.Block.Language.JoinsArticle
                && !DefiniteCount.IsPlain(model, sentence, row[i].Tokens.End + 1)
                && !Statement.IsComma(model, row[i].Tokens.End + 1)) { return null; }
            only ??= row[i];
        }
        if (only is null || row[0].Written > MostByEye && (Math.Abs(only.Written - row[0].Written) <= row[0].Written * Rounding
            || HeadlineFigures.Holds(model, row[0], row[1..], ""))) { return null; }
        return new ConflictMention(row[0].Tokens, row[0].Span, row[0], only, ConflictPlace.Headline);
    }

    private static bool IsCount(FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null, Scale: 1, Decimals: 0, IsApproximate: false, Written: >= Fewest and <= Most };

    /// <summary>«النقابات الثماني», «أفراد طاقمها الأربعة», "the five miners", with no word that tells them from others.</summary>
    private static bool IsDefinite(SemanticModel model, Sentence sentence, FigureMention figure, string noun)
    {
        var first = figure.Tokens.First;
        if (!sentence.Block.Language.JoinsArticle)
        {
            return first > sentence.Tokens.First && model.Terms.Is(first - 1, WordRole.Article)
                && NounKey.At(model, figure.Tokens.End) == noun && !model.Terms.Is(figure.Tokens.End + 1, WordRole.Relative)
                && !model.Terms.Is(figure.Tokens.End + 1, WordRole.In) && !model.Terms.Is(figure.Tokens.End + 1, WordRole.From);
        }
        var isWritten = model.Article.Tokens[first].Kind == TokenKind.Word
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(first));
        if (!isWritten && !model.Terms.Is(first - 1, WordRole.Article)
            || model.Terms.Is(figure.Tokens.End, TotalRole.Remainder) || model.Terms.Is(figure.Tokens.End, WordRole.Others)
            || model.Terms.Is(figure.Tokens.End, WordRole.Relative)) { return false; }
        var behind = isWritten ? first : first - 1;
        for (var i = behind - 1; i >= Math.Max(sentence.Tokens.First, behind - MostWordsToNoun); i--)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (NounKey.At(model, i) == noun) { return true; }
        }
        return false;
    }
}
