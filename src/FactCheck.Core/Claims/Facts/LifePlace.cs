using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells whether nothing but the place of a birth or a death stands between a name and a date: «في قرية البروة في الجليل عام 1941».</summary>
internal static class LifePlace
{
    private const int MostWords = 12;

    /// <summary>True where the words from a token to a date are places alone; a closing mark of a nickname may stand before them.</summary>
    public static bool Reaches(SemanticModel model, int from, int date, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (from < date && tokens.FirstChar(from) is '»' or '"') { from++; }
        var language = model.Article.LanguageOf(from);
        if (date - from > MostWords || !language.JoinsArticle) { return false; }
        var afterNoun = false;
        for (var i = from; i < date; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) { return false; }
            var isNoun = model.Terms.Is(i, FactRole.LocalNoun);
            if (!afterNoun && !isNoun && !model.Terms.Is(i, WordRole.In) && !IsPlace(model, i, cancellationToken)
                && !language.StartsDefinite(tokens.CharsOf(i))) { return false; }
            if (model.Terms.Is(i, WordRole.Relative)) { return false; }
            afterNoun = isNoun;
        }
        return true;
    }

    private static bool IsPlace(SemanticModel model, int token, CancellationToken cancellationToken)
    {
        foreach (var place in model.MentionsIn(MentionKind.Place, new TokenRange(Math.Max(0, token - 2), token + 1), cancellationToken))
        {
            if (place.Tokens.Contains(token)) { return true; }
        }
        return false;
    }
}
