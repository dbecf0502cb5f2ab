using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds the list in a bracket, or behind a dash up to the end, just behind a count and its noun: «خمسة معابر (رفح وكرم أبو سالم وإيرز)», "four banks — Mellat, Saderat and Tejarat".</summary>
internal static class ListedInBracket
{
    private const int MostWordsToBracket = 3;

    public static TokenRange? RangeBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        var tokens = model.Article.Tokens;
        // «4 مدنيين (طالبان وسيدة وطفلة)» are four.
        if (!NounKey.IsBehind(model, count)
            && !(sentence.Tokens.Contains(count.Tokens.End + 1) && !sentence.Block.Language.JoinsArticle
            && sentence.Block.Language.CanBeCounted(tokens.CharsOf(count.Tokens.End + 1), count.Written)) // "three border crossings"
            || model.Terms.Is(count.Tokens.End, WordRole.Person)) { return null; }
        for (var i = count.Tokens.End + 1; i < Math.Min(sentence.Tokens.End, count.Tokens.End + MostWordsToBracket); i++)
        {
            if (tokens.Is(i, '(') || IsDash(tokens, i))
            {
                var end = i + 1;
                while (end < sentence.Tokens.End && !tokens.Is(end, tokens.Is(i, '(') ? ')' : '.') && !IsDash(tokens, end)) { end++; }
                return end - i > 3 && (tokens.Is(i, '(') ? end < sentence.Tokens.End && tokens.Is(end, ')') : true) && IsList(model, i + 1, end)
                    ? new TokenRange(i + 1, end)
                    : null;
            }
            if (tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return null; }
        }
        return null;
    }

    private static bool IsDash(TokenList tokens, int token) =>
        tokens[token].Length == 1 && tokens.FirstChar(token) is '–' or '—' or '-' && !tokens[token].Attached;

    /// <summary>Names or definite nouns from the first word on, joined by a conjunction before the last: no clause, and no examples.</summary>
    private static bool IsList(SemanticModel model, int first, int end)
    {
        var language = model.Article.SentenceOf(first)?.Block.Language;
        var joints = 0;
        for (var i = first; i < end; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.Copula)
                || model.Article.Tokens[i].Kind == TokenKind.Number) { return false; }
            if (i > first && (model.Terms.Is(i, WordRole.And) || model.Article.BeginsWithAnd(i))) { joints++; }
        }
        return joints > 0 && (language?.JoinsArticle == true || char.IsUpper(model.Article.Tokens.FirstChar(first)));
    }
}
