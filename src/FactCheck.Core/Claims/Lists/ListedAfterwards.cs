using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a list of known names whose count another sentence announced: «تعهدت سبع دول … والدول التي تعهدت هي ألمانيا وفرنسا», "Four countries joined. They are …".</summary>
internal static class ListedAfterwards
{
    private const int MostWordsToList = 20;
    private const int MostSentencesBack = 3;
    private const int FewestNames = 2;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, sentence.Tokens.First + MostWordsToList); i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Others)) { return null; }
            if (i == sentence.Tokens.First && sentence.Block.Language.JoinsArticle
                ? !model.Terms.Is(i, WordRole.Being)
                : !model.Terms.Is(i, ListRole.TheseAre) && !model.Terms.Is(i, WordRole.Being)) { continue; }
            var names = ListedNames.From(model, sentence, model.Article.Tokens.Is(i + 1, ':') ? i + 2 : i + 1, cancellationToken);
            return names.Length >= FewestNames && !model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken).Any()
                && CountBefore(model, sentence, i, cancellationToken) is { } count
                ? ListingFinder.OfNames(count, names)
                : null;
        }
        return null;
    }

    /// <summary>The only count shortly before of the noun that the list is of; "they" are the states counted just before.</summary>
    private static FigureMention? CountBefore(SemanticModel model, Sentence sentence, int verb, CancellationToken cancellationToken)
    {
        var nouns = Enumerable.Range(sentence.Tokens.First, verb - sentence.Tokens.First)
            .Where(i => model.Terms.Is(i, WordRole.StateNoun))
            .Select(i => NounKey.At(model, i)).ToHashSet(StringComparer.Ordinal);
        var isPronoun = verb - sentence.Tokens.First <= 1;
        if (nouns.Count == 0 && !isPronoun) { return null; }
        var before = new TokenRange(model.Article.Sentences[Math.Max(0, sentence.Index - (isPronoun
            ? 1
            : MostSentencesBack))].Tokens.First, sentence.Tokens.First);
        var counts = model.MentionsIn(MentionKind.Number, before, cancellationToken)
            .Cast<FigureMention>()
            .Where(f => f is { Role: FigureRole.Plain, IsCount: false, IsApproximate: false, Unit: null, Written: >= 2 and <= 40 }
            && model.Terms.Is(f.Tokens.End, WordRole.StateNoun) && (isPronoun || nouns.Contains(NounKey.At(model, f.Tokens.End)))).ToArray();
        return counts is [var only] ? only : null;
    }
}
