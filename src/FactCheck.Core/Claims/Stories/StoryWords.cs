using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Counts the words of content that two stretches of a story have in common, by what is left of them without endings and particles.</summary>
internal static class StoryWords
{
    private const int Shortest = 3;
    private const int ShortestStem = 3;
    private const int ShortestRoot = 2;
    private const int LettersOfRoot = 5;

    /// <summary>How many different words of the first stand in the second, and how many words of content it has.</summary>
    public static (int Shared, int Words) Count(SemanticModel model, TokenRange first, TokenRange second)
    {
        var (shared, words) = (0, 0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first.First; i < first.End; i++)
        {
            if (!IsContent(model, i) || NounKey.At(model, i) is not { Length: >= ShortestStem } key || !seen.Add(key)) { continue; }
            words++;
            if (Has(model, second, i)) { shared++; }
        }
        return (shared, words);
    }

    /// <summary>True when a stretch has the word at a token, whatever its form.</summary>
    public static bool Has(SemanticModel model, TokenRange range, int token)
    {
        for (var j = range.First; j < range.End; j++)
        {
            if (model.Article.Tokens[j].Kind == TokenKind.Word && AreOne(model, token, j)) { return true; }
        }
        return false;
    }

    private static bool AreOne(SemanticModel model, int first, int second)
    {
        if (NounKey.AreOne(model, first, second)) { return true; }
        if (model.Article.SentenceOf(first) is not { Block.Language: var language }) { return false; }
        var a = model.Article.Tokens.CharsOf(first);
        var b = model.Article.Tokens.CharsOf(second);
        if (language.JoinsArticle)
        {
            return language.RootOf(a) is { Length: >= ShortestRoot } root && root == language.RootOf(b);
        }
        // "fined" and "fines", "province" and "provincial"
        return a.Length >= LettersOfRoot && b.Length >= LettersOfRoot && a[..LettersOfRoot].Equals(b[..LettersOfRoot], StringComparison.OrdinalIgnoreCase)
            || language.VerbStem(a) is { Length: >= ShortestStem } verb && verb == language.VerbStem(b);
    }

    private static bool IsContent(SemanticModel model, int token) =>
        model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: >= Shortest } && !model.Terms.Is<NumeralTerm>(token, out _, out _)
            && !model.Terms.AnyIn(new TokenRange(token, token + 1), WordRole.After, WordRole.In, WordRole.From, WordRole.To, WordRole.Of,
            WordRole.At, WordRole.DestinedFor, WordRole.Amid, WordRole.Against, WordRole.Than, WordRole.Article, WordRole.Possessive,
            WordRole.Saying, WordRole.Before, WordRole.And);
}
