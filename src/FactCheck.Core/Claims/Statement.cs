using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells where another statement may begin inside a sentence. A word that only looks like a conjunction makes a finder silent, never wrong.</summary>
internal static class Statement
{
    /// <summary>A number that any noun may stand behind.</summary>
    private const decimal FewForPlural = 3;

    /// <summary>True when no word in the range begins another statement: «وبلغ عدد …», "while exports".</summary>
    public static bool IsOne(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Begins(model, i)) { return false; }
        }
        return true;
    }

    /// <summary>True for a word that may begin another statement: a conjunction, alone or written onto it.</summary>
    public static bool Begins(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.And) || model.Terms.Is(token, WordRole.While)
            || model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: > 1 } && model.Article.BeginsWithAnd(token)
            && !IsNoun(model, token);

    /// <summary>«وسط», «وقود»: the letter is the noun's own.</summary>
    private static bool IsNoun(SemanticModel model, int token) =>
        model.Article.SentenceOf(token)?.Block.Language is { } language
            && (language.OwnsConjunction(model.Article.Tokens.CharsOf(token))
            || language.CanBeCounted(model.Article.Tokens.CharsOf(token), FewForPlural));

    /// <summary>True for a mark that parts two statements.</summary>
    public static bool IsSemicolon(SemanticModel model, int token) =>
        model.Article.Tokens[token].Length == 1 && model.Article.Tokens.FirstChar(token) is ';' or '؛';

    /// <summary>True for a comma of either script.</summary>
    public static bool IsComma(SemanticModel model, int token) =>
        token >= 0 && token < model.Article.Tokens.Count && (model.Article.Tokens.Is(token, ',') || model.Article.Tokens.Is(token, '،'));

    /// <summary>True for the mark of an English genitive: "the auditors' report".</summary>
    public static bool IsApostrophe(SemanticModel model, int token) =>
        model.Article.Tokens[token].Length == 1 && model.Article.Tokens.FirstChar(token) is '\'' or '’';

    /// <summary>A bracket sets what it holds apart from what goes on behind it.</summary>
    public static bool HasBracket(SemanticModel model, TokenRange range)
    {
        var tokens = model.Article.Tokens;
        for (var i = range.First; i < range.End; i++)
        {
            if (tokens[i].Length == 1 && tokens.FirstChar(i) is '(' or ')' or '[' or ']') { return true; }
        }
        return false;
    }
}
