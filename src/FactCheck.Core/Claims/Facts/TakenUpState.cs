using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the state that a sentence takes up by "The Nordic country" or «وهذا البلد» at its beginning: the only one that the sentence before names.
/// </summary>
internal static class TakenUpState
{
    private const int MostWordsToNoun = 4;
    private const int MostWordsFromNoun = 6;

    /// <summary>The noun as a name of that state, before a word of the sentence; none where another state stands there.</summary>
    public static NameMention? Of(SemanticModel model, Sentence sentence, int word, CancellationToken cancellationToken)
    {
        var first = sentence.Tokens.First;
        if (first == 0 || NounAtHead(model, sentence) is not { } noun || noun >= word || word - noun > MostWordsFromNoun
            || model.Article.SentenceOf(first - 1) is not { } before || before.Block != sentence.Block) { return null; }
        var states = model.MentionsIn(MentionKind.Place, before.Tokens, cancellationToken)
            .Concat(model.MentionsIn(MentionKind.Nationality, before.Tokens, cancellationToken))
            .Cast<NameMention>()
            .Where(n => n.Entities!.First is Place { Type: PlaceType.State })
            .ToArray();
        if (states.Length == 0 || states.Select(s => s.Entities!.First.Id).Distinct(StringComparer.Ordinal).Count() > 1) { return null; }
        var tokens = new TokenRange(noun, noun + 1);
        return new NameMention(MentionKind.Place, tokens, model.Article.Tokens.SpanOf(noun), states[0].Words)
        {
            Entities = EntitySet.Of(states[0].Entities!.First),
            Name = states[0].Name,
        };
    }

    /// <summary>"The Nordic country", «البلد», «والدولة»: definite.</summary>
    private static int? NounAtHead(SemanticModel model, Sentence sentence)
    {
        var isArabic = sentence.Block.Language.JoinsArticle;
        if (!isArabic && !model.Terms.Is(sentence.Tokens.First, WordRole.Article)) { return null; }
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, sentence.Tokens.First + MostWordsToNoun); i++)
        {
            if (isArabic
                ? model.Terms.Is(i, FactRole.LandNoun) && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(i))
                : model.Terms.Is(i, FactRole.TheCountry)) { return i; }
        }
        return null;
    }
}
