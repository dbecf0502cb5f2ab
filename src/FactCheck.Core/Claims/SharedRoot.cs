using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Says whether a verb and a noun are of one root, as far as letters tell: «أغلق» and «الإغلاق», "suspended" and "the suspension".</summary>
internal static class SharedRoot
{
    private const int FewestLetters = 2, FewestOfPrefix = 4, FewestOfShort = 3;

    /// <summary>True when some word of the first range is of the root of some word of the second.</summary>
    public static bool IsIn(SemanticModel model, TokenRange first, TokenRange second)
    {
        for (var i = first.First; i < first.End; i++)
        {
            for (var j = second.First; model.Article.Tokens[i].Kind == TokenKind.Word && j < second.End; j++)
            {
                if (model.Article.Tokens[j].Kind == TokenKind.Word && AreOne(model, i, j)) { return true; }
            }
        }
        return false;
    }

    /// <summary>
    /// True when two words are of one root: without the letters that forms add, or by how they begin where words take endings only.
    /// </summary>
    private static bool AreOne(SemanticModel model, int first, int second)
    {
        if (model.Article.SentenceOf(first) is not { Block.Language: var language }) { return false; }
        var a = model.Article.Tokens.CharsOf(first);
        var b = model.Article.Tokens.CharsOf(second);
        if (language.JoinsArticle)
        {
            return language.RootOf(a) is { Length: >= FewestLetters } root && root == language.RootOf(b);
        }
        return a.Equals(b, StringComparison.OrdinalIgnoreCase) && a.Length >= FewestOfShort
            || a.Length >= FewestOfPrefix && b.Length >= FewestOfPrefix
            && a[..FewestOfPrefix].Equals(b[..FewestOfPrefix], StringComparison.OrdinalIgnoreCase);
    }
}
