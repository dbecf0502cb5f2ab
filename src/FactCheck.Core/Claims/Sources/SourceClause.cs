using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells where a sentence only names who said it: «بحسب وزارة الصحة», "officials said", "the mayor told reporters".</summary>
internal static class SourceClause
{
    private const int MostWordsToSaying = 5;
    private const int MostWords = 10;

    /// <summary>True when a source begins at a token, just behind a comma.</summary>
    public static bool Begins(SemanticModel model, int token, int end)
    {
        if (token >= end) { return false; }
        if (model.Terms.Is(token, WordRole.According)) { return true; }
        for (var i = token; i < Math.Min(end, token + MostWordsToSaying); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, WordRole.Saying)) { return true; }
        }
        return false;
    }

    /// <summary>The comma that ends the source which begins at a token, or none.</summary>
    public static int? EndOf(SemanticModel model, int token, int end)
    {
        if (!Begins(model, token, end)) { return null; }
        for (var i = token; i < Math.Min(end, token + MostWords); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            if (Statement.IsComma(model, i)) { return i; }
        }
        return null;
    }
}
