using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Says whether the word just before a token owns what stands there: "the council's 25 members", "the council’s".</summary>
internal static class Owner
{
    public static bool EndsBefore(SemanticModel model, int token)
    {
        var tokens = model.Article.Tokens;
        if (token < 1 || model.Article.SentenceOf(token - 1) is not { Block.Language: var language }) { return false; }
        if (language.EndsInGenitive(tokens.CharsOf(token - 1))) { return true; }
        return token >= 3 && tokens.Is(token - 1, 's') && tokens[token - 1].Attached && tokens[token - 2].Length == 1
            && tokens.FirstChar(token - 2) is '’' && !language.JoinsArticle;
    }
}
