using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads states that are named just before their count: "visited France, Spain and Italy, the three countries that back the plan", «فرنسا وإسبانيا وإيطاليا، وهي الدول الثلاث المؤيدة».</summary>
internal static class ListedBack
{
    private const int FewestNames = 2;
    private const int MostWordsToList = 4;
    private const int MostNames = 12;
    private const int LongestName = 6;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        if (CommaBefore(model, sentence, count) is not { } comma) { return null; }
        var names = new List<NameMention>();
        for (var end = comma; names.Count < MostNames && NameEndingAt(model, sentence, end, cancellationToken) is { } name;)
        {
            names.Insert(0, name);
            end = name.Tokens.First;
            if (name.Span.Start > model.Article.Tokens.SpanOf(name.Tokens.First).Start) { continue; } // «وإيطاليا»
            while (end > sentence.Tokens.First && (Statement.IsComma(model, end - 1) || (model.Terms.Is(end - 1, WordRole.And) || model.Terms.Is(end - 1, WordRole.Article))))
            {
                end--;
            }
            if (end == name.Tokens.First) { break; }
        }
        if (names.Count < FewestNames || !IsJoinedLast(model, names[^1])) { return null; }
        return ListingFinder.OfNames(count, [.. names]);
    }

    /// <summary>The comma, and nothing but "the", «وهي الدول» between it and the count of states.</summary>
    private static int? CommaBefore(SemanticModel model, Sentence sentence, FigureMention count)
    {
        if (sentence.Block.Language.JoinsArticle)
        {
            var isDefinite = sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(count.Tokens.First))
                || model.Terms.Is(count.Tokens.First - 1, WordRole.Article);
            if (!isDefinite) { return null; }
            var isOfStates = false;
            for (var i = count.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, count.Tokens.First - MostWordsToList); i--)
            {
                isOfStates |= model.Terms.Is(i, WordRole.StateNoun);
                if (model.Terms.Is(i, WordRole.Being) && Statement.IsComma(model, i - 1)) { return isOfStates ? i - 1 : null; }
            }
            return null;
        }
        var comma = count.Tokens.First - 2;
        return model.Terms.Is(count.Tokens.End, WordRole.StateNoun) && comma > sentence.Tokens.First && model.Terms.Is(comma + 1, WordRole.Article)
            && Statement.IsComma(model, comma)
            ? comma
            : null;
    }

    private static NameMention? NameEndingAt(SemanticModel model, Sentence sentence, int end, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Place, new TokenRange(Math.Max(sentence.Tokens.First, end - LongestName), end),
            cancellationToken))
        {
            if (mention.Tokens.End == end && mention is NameMention { Entities.First: Place { Type: not PlaceType.City } } name) { return name; }
        }
        return null;
    }

    private static bool IsJoinedLast(SemanticModel model, NameMention last) =>
        last.Span.Start > model.Article.Tokens.SpanOf(last.Tokens.First).Start || model.Terms.Is(last.Tokens.First - 1, WordRole.And)
            || model.Terms.Is(last.Tokens.First - 1, WordRole.Article) && model.Terms.Is(last.Tokens.First - 2, WordRole.And);
}
