using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds the words before a title that make it another one: «النائب الأول ل…», "spokesman for the former …".</summary>
internal static class TitleGuards
{
    private const int LongestGuard = 4;
    private const int MostWordsOfOwner = 3;
    private const int MostAdjectives = 2;

    /// <summary>The first token of such a word just before <paramref name="title"/>, or none. An article and what tells of the title alone may stand between.</summary>
    /// <param name="model">The article.</param>
    /// <param name="title">The first token of the title.</param>
    /// <param name="from">The first token to look at.</param>
    public static int? Before(SemanticModel model, int title, int from)
    {
        var end = StartOf(model, title, from);
        // «المبعوث المشترك للأمين العام»
        var least = model.Article.BeginsWithTo(title) ? Math.Max(from, end - MostAdjectives) : end;
        for (var i = Math.Max(from, least - LongestGuard); i < title; i++)
        {
            if (model.Terms.Is(i, FactRole.TitleGuard, out var hit) && hit.Tokens.End >= least && hit.Tokens.End <= title
                && AreWords(model, hit.Tokens.End, title)) { return i; }
        }
        return null;
    }

    /// <summary>"the UN Secretary-General", "the former president".</summary>
    private static int StartOf(SemanticModel model, int title, int from)
    {
        var (tokens, start) = (model.Article.Tokens, title);
        for (var words = 0; start > from && words < MostWordsOfOwner; words++, start--)
        {
            if (model.Terms.Is(start - 1, FactRole.TitleGuard)) { break; }
            var isOwner = tokens[start - 1].Kind == TokenKind.Word && tokens.FirstChar(start - 1) is >= 'A' and <= 'Z';
            if (!isOwner && !model.Terms.Is(start - 1, WordRole.Determiner) && !model.Terms.Is(start - 1, FactRole.Former)
                && !model.Terms.Is(start - 1, FactRole.Elect)) { break; }
        }
        return start;
    }

    private static bool AreWords(SemanticModel model, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
        }
        return true;
    }
}
