using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells the day of a dateline from those that a story is about: "LONDON, March 3 (Reuters) -".</summary>
internal static class StoryDates
{
    private const int MostWordsOfDateline = 6;

    public static bool IsDateline(SemanticModel model, Sentence sentence, Mention date)
    {
        var end = date.Tokens.End;
        return date.Tokens.First - sentence.Tokens.First <= MostWordsOfDateline && sentence.Tokens.Contains(end)
            && (sentence.Index == 0 || model.Article.Sentences[sentence.Index - 1].Block != sentence.Block)
            && (model.Article.Tokens.Is(end, '(') || model.Article.Tokens.Is(end, '-') || model.Article.Tokens.Is(end, '–'));
    }
}
