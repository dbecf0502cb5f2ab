using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether a stated change is that of something that the values are not of, by the words around its noun: "amid a 40 percent fall in deposits", «وسط انخفاض الودائع الذي بلغت نسبته 40%», "the increase of 10 percent in staff pay".</summary>
internal static class ChangeOwner
{
    private const int MostWordsToNoun = 6;
    private const int MostWordsOfOwner = 4;
    private const int ShortestWord = 3;

    /// <param name="told">Where the values are told: what is named there is theirs.</param>
    public static bool IsAnother(SemanticModel model, FigureMention stated, TokenRange told)
    {
        var end = stated.Tokens.End;
        if (IsChange(model, end)) { return NamesOther(model, end + 1, told); } // "a 40 percent fall"
        for (var i = stated.Tokens.First - 1; i >= Math.Max(0, stated.Tokens.First - MostWordsToNoun); i--)
        {
            if (!IsChange(model, i)) { continue; }
            if (NamesOther(model, i + 1, told)) { return true; }
            break;
        }
        return NamesOther(model, end, told);
    }

    private static bool IsChange(SemanticModel model, int token) => model.Terms.Is(token, WordRole.Rise) || model.Terms.Is(token, WordRole.Fall);

    /// <summary>"In deposits", «الودائع» just behind an indefinite noun, where these words name nothing that was named before and no time.</summary>
    private static bool NamesOther(SemanticModel model, int at, TokenRange told)
    {
        if (at >= model.Article.Tokens.Count || model.Article.SentenceOf(at) is not { } sentence) { return false; }
        // "blamed on a strike"
        var isIn = model.Terms.Is(at, WordRole.In) && (sentence.Block.Language.JoinsArticle || model.Terms.Is(at, WordRole.Within));
        if (!isIn && !IsGenitive(model, sentence, at)) { return false; }
        for (var i = isIn
            ? at + 1
            : at; i < Math.Min(sentence.Tokens.End, at + MostWordsOfOwner) && model.Article.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsTime(model, i)) { return false; }
        }
        for (var i = isIn ? at + 1 : at; i < Math.Min(sentence.Tokens.End, at + MostWordsOfOwner); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Article.Tokens[i].Length < ShortestWord || model.Terms.Is(i, WordRole.Article) || model.Terms.Is(i, WordRole.Determiner)
                || model.Terms.Is(i, WordRole.Possessive) || model.Terms.Is(i, ChangeRole.CountNoun)) { continue; }
            return !IsNamed(model, i, told);
        }
        return false;
    }

    private static bool IsGenitive(SemanticModel model, Sentence sentence, int at) =>
        sentence.Block.Language is { JoinsArticle: true } language && at > sentence.Tokens.First && IsChange(model, at - 1)
            && model.Article.Tokens[at].Kind == TokenKind.Word
        && language.StartsDefinite(model.Article.Tokens.CharsOf(at)) && !language.StartsDefinite(model.Article.Tokens.CharsOf(at - 1))
        && !model.Terms.Is(at, WordRole.Relative);

    private static bool IsTime(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Number || model.Terms.Is<MonthTerm>(token, out _, out _)
            || model.Terms.Is<PeriodTerm>(token, out _, out _) || model.Terms.Is<WeekdayTerm>(token, out _, out _)
            || model.Terms.Is<DeicticTerm>(token, out _, out _) || model.Terms.Is<NumeralTerm>(token, out _, out _)
            || model.Terms.Is(token, WordRole.TimeBefore);

    private static bool IsNamed(SemanticModel model, int noun, TokenRange told)
    {
        for (var i = told.First; i < told.End; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }
}
