using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads people whose number the sentence before tells: "asked a judge to send three directors to trial. The directors named in the request are Paul Vent, Sylvia Marsh and Guy Ferrand".</summary>
internal static class PeopleNext
{
    private const int MostWordsToList = 20;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        var noun = sentence.Tokens.First + 1;
        if (sentence.Block.Language.JoinsArticle || sentence.Index == 0 || !model.Terms.Is(sentence.Tokens.First, WordRole.Article)
            || !model.Terms.Is(noun, WordRole.Person) && !model.Terms.Is(noun, ListRole.Kin) || model.Terms.Is(noun + 1, WordRole.Of)
            || model.Terms.Is(noun + 1, WordRole.In)) { return null; }
        for (var i = noun + 1; i < Math.Min(sentence.Tokens.End - 1, noun + MostWordsToList); i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.And)) { return null; }
            if (!model.Terms.Is(i, ListRole.TheseAre)) { continue; }
            if (CapitalNames.ReadEven(model, sentence, i + 1) is not var (names, end) || names < 2
                || CountBefore(model, sentence, noun, cancellationToken) is not { } count) { return null; }
            var last = model.Article.Tokens.SpanOf(end - 1);
            return new ListingMention(new TokenRange(count.Tokens.First, end), count.Span.Union(last), count)
            {
                Items = Values.Interval.Exactly(names),
                Different = Values.Interval.Exactly(names),
                Last = last,
            };
        }
        return null;
    }

    /// <summary>The only number in the sentence before of the noun.</summary>
    private static FigureMention? CountBefore(SemanticModel model, Sentence sentence, int noun, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before
            || before.Block != sentence.Block) { return null; }
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, before.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Unit: null, IsCount: false } count || !NounKey.AreOne(model, count.Tokens.End, noun)) { continue; }
            if (only is not null || count is not { IsApproximate: false, Written: >= 2 and <= 40 }
                || model.Terms.Is(count.Tokens.First - 1, WordRole.OutOf)) { return null; }
            only = count;
        }
        return only;
    }
}
