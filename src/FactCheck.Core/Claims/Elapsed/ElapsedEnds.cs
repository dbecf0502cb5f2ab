using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells by the words around two dates or times whether they are the two ends of one stretch.</summary>
internal static class ElapsedEnds
{
    private const int MostWordsToVerb = 7;
    private const int MostWordsToJoint = 7;
    private const int MostWordsToAnyVerb = 10;
    private const int MostWordsToEnd = 10;

    /// <summary>"From" or "between" before the first and "to" or "and" before the second, with what happened at either end between: «بين إصابته في نوفمبر وعودته في أبريل», "from the collapse on 2 August until they were brought out on 24 August".</summary>
    public static bool AreJoined(SemanticModel model, Sentence sentence, Mention first, Mention last)
    {
        if (last.Tokens.First - first.Tokens.End > MostWordsToEnd) { return false; }
        if (model.Terms.Is(first.Tokens.End, WordRole.To) && LeadOf(model, sentence, first) is not null) { return true; }
        if (last.Tokens.First - first.Tokens.End > MostWordsToVerb) { return false; }
        var isBetween = ElapsedDates.Follows(model, sentence, first.Tokens.First, WordRole.Between, MostWordsToJoint);
        var isFrom = ElapsedDates.Follows(model, sentence, first.Tokens.First + 1, WordRole.From, 3)
            || ElapsedDates.Follows(model, sentence, first.Tokens.First, WordRole.Begun, MostWordsToVerb);
        for (var i = first.Tokens.End; i < last.Tokens.First; i++)
        {
            if (isFrom && model.Terms.Is(i, WordRole.To) || isBetween && Statement.Begins(model, i)) { return true; }
        }
        return isBetween && last.Tokens.First == first.Tokens.End || model.Article.Tokens[first.Tokens.End].Length == 1 && isBetween;
    }

    /// <summary>The word that leads the stretch in, with what began at its first end behind it: "from the collapse on", «منذ إصابته في»; none where another statement begins on the way.</summary>
    public static int? LeadOf(SemanticModel model, Sentence sentence, Mention first)
    {
        for (var i = first.Tokens.First; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToJoint); i--)
        {
            if (model.Terms.Is(i, WordRole.From) || model.Terms.Is(i, WordRole.Since)) { return i; }
            if (i < first.Tokens.First && (model.Article.Tokens[i].Kind == TokenKind.Punctuation || Statement.Begins(model, i))) { return null; }
        }
        return null;
    }

    /// <summary>A verb of beginning before the first or of ending before the second: "shut in … reopened in …", «بدأ في … وانتهى في …»; where one of them is a word that is not known, the other must tell which end it is, and the length stand where it can be of nothing else.</summary>
    public static bool AreTold(SemanticModel model, Sentence sentence, Mention first, Mention last, bool isSure)
    {
        var (opening, closing) = (Before(sentence.Tokens.First, first), Before(first.Tokens.End, last));
        if (model.Terms.AnyIn(closing, ElapsedRole.BeforeIt)) { return false; } // «وكان قد أوقف قبلها في …»: told of another time
        var (opens, shuts) = (model.Terms.AnyIn(opening, WordRole.Begun), (model.Terms.AnyIn(opening, WordRole.Ended)
            || model.Terms.AnyIn(opening, ElapsedRole.Again)));
        var (begins, ends) = (model.Terms.AnyIn(closing, WordRole.Begun), (model.Terms.AnyIn(closing, WordRole.Ended)
            || model.Terms.AnyIn(closing, ElapsedRole.Again)));
        // "reopened on …, having closed on …"
        if (shuts && !opens)
        {
            return begins || model.Terms.Is(last.Tokens.First, WordRole.Since) || model.Terms.Is(last.Tokens.First - 1, WordRole.Since);
        }
        if (opens && (ends || begins)) { return true; }
        return !isSure && (ends || opens && !(model.Terms.AnyIn(closing, ElapsedRole.Inception) || model.Terms.AnyIn(closing, WordRole.Founding)));
    }

    private static TokenRange Before(int from, Mention end) => new(Math.Max(from, end.Tokens.First - MostWordsToAnyVerb), end.Tokens.First);
}
