using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>The day on which something is said to have been done: before the clause of the verb, inside it, or behind it, with no other statement between.</summary>
internal static class DeedDate
{
    private const int MostWordsAhead = 16;
    private const int MostEnglishWordsAhead = 3;
    private const int MostWordsBehind = 10;
    private const int MostWordsBehindPart = 16;
    private const int MostWordsBehindTelling = 4;
    private const int MostWordsToBorder = 4;

    /// <summary>The date of <paramref name="verb"/> among the dates of its sentence, or none.</summary>
    public static DateMention? Of(SemanticModel model, Sentence sentence, DeedVerb verb, IEnumerable<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Tokens.End <= verb.First
                ? IsAhead(model, sentence, date, verb)
                : date.Tokens.First < verb.End || IsBehind(model, date, verb)) { return date; }
        }
        return null;
    }

    /// <summary>«في آذار 2011، ومع بدء الغارات، دعا …», "In May 2016, Mandela met".</summary>
    private static bool IsAhead(SemanticModel model, Sentence sentence, DateMention date, DeedVerb verb)
    {
        var isJoined = model.Article.LanguageOf(verb.First).JoinsArticle;
        if (verb.First - date.Tokens.End > (isJoined ? MostWordsAhead : MostEnglishWordsAhead) || IsBorder(model, sentence, date)) { return false; }
        for (var i = date.Tokens.End; i < verb.First; i++)
        {
            if (IsOther(model, i) || model.Terms.Is<DeedTerm>(i, out _, out _)) { return false; }
        }
        return true;
    }

    private static bool IsBehind(SemanticModel model, DateMention date, DeedVerb verb)
    {
        var most = verb.Sort switch { DeedSort.Partaking => MostWordsBehindPart, DeedSort.Telling => MostWordsBehindTelling, _ => MostWordsBehind };
        var isIn = date.Tokens.First == verb.End || model.Terms.Is(date.Tokens.First - 1, WordRole.In) || model.Article.Tokens[date.Tokens.First].Kind == TokenKind.Word
            && model.Article.LanguageOf(date.Tokens.First).JoinsArticle;
        if (date.Tokens.First - verb.End > most || !isIn && verb.Sort != DeedSort.Partaking) { return false; }
        for (var i = verb.End; i < date.Tokens.First; i++)
        {
            // «الانتخابات التي جرت في», "elections that were held in"
            if (verb.Sort == DeedSort.Partaking && IsHeld(model, i, out var behind)) { i = behind - 1; continue; }
            if (IsOther(model, i) || Statement.IsComma(model, i) || Statement.Begins(model, i) || model.Terms.Is(i, WordRole.Before) || model.Terms.Is(i, WordRole.Since)
                || model.Terms.Is(i, WordRole.Towards) && verb.Sort != DeedSort.Act) { return false; }
        }
        return true;
    }

    private static bool IsHeld(SemanticModel model, int token, out int behind)
    {
        behind = token + 1;
        if (!model.Terms.Is(token, WordRole.Relative) && !model.Terms.Is(token, WordRole.Complementizer)) { return false; }
        if (model.Terms.Is(behind, WordRole.Earlier)) { behind++; }
        var isHeld = model.Terms.Is(behind, FactRole.TakingPlace, out var hit);
        behind = hit.Tokens.End;
        return isHeld;
    }

    /// <summary>«قبل حرب 2003», "since 2005": the deed may lie anywhere on the other side.</summary>
    private static bool IsBorder(SemanticModel model, Sentence sentence, DateMention date)
    {
        for (var i = Math.Max(sentence.Tokens.First, date.Tokens.First - MostWordsToBorder); i < date.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Before) || model.Terms.Is(i, WordRole.Since) || model.Terms.Is(i, WordRole.To)) { return true; }
        }
        return false;
    }

    private static bool IsOther(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Relative) || model.Terms.Is(token, WordRole.Complementizer) || model.Terms.Is(token, WordRole.While)
            || model.Terms.Is(token, ChangeRole.AtThatTime) || Statement.IsSemicolon(model, token);
}
