using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a list whose count the sentence before tells: "The recall covers four models. They are the Arrow, the Comet and the Dart", «أسماء أربعة
/// فائزين. وهم سعيد ومها ورائد»,
/// «في خمس مدن. والمدن المضيفة هي الرباط وفاس وطنجة».
/// </summary>
internal static class ListedNext
{
    private const int MostWordsToVerb = 5;
    private const int FewestNames = 2;
    private const int MostSentencesBack = 3;

    private static readonly WordRole[] Unfit = [WordRole.OfWhich, WordRole.Others, WordRole.Adding, WordRole.OutOf];

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (sentence.Index == 0 || ListIn(model, sentence) is not var (first, noun) || model.Terms.AnyIn(sentence.Tokens, Unfit)
            || CountBefore(model, sentence, noun, cancellationToken) is not { } count) { return null; }
        var names = ListedNames.From(model, sentence, first, cancellationToken);
        if (names.Length >= FewestNames) { return ListingFinder.OfNames(count, names); }
        if (sentence.Block.Language.JoinsArticle)
        {
            return ListedPersons.Read(model, sentence, first) is var (least, most, end) && most > FewestNames
                ? Of(model, count, new Interval(least, most), end)
                : null;
        }
        return CapitalNames.ReadEven(model, sentence, first) is var (listed, last) && listed >= FewestNames && last + 1 >= sentence.Tokens.End
            ? Of(model, count, Interval.Exactly(listed), last)
            : null;
    }

    private static ListingMention Of(SemanticModel model, FigureMention count, Interval items, int end) =>
        new(new TokenRange(count.Tokens.First, end), count.Span.Union(model.Article.Tokens.SpanOf(end - 1)), count)
        {
            Items = items,
            Different = items,
            Last = model.Article.Tokens.SpanOf(end - 1),
        };

    /// <summary>Where the list begins, behind "they are" or behind "the … are", and the noun of that.</summary>
    private static (int First, int? Noun)? ListIn(SemanticModel model, Sentence sentence)
    {
        var head = sentence.Tokens.First;
        if (sentence.Block.Language.JoinsArticle && model.Terms.Is(head, WordRole.Being)) { return (Behind(model, head), null); }
        var isTaken = model.Terms.Is(head, ListRole.TakenUp);
        if (isTaken) { return model.Terms.Is(head + 1, ListRole.TheseAre) ? (Behind(model, head + 1), null) : null; }
        var noun = sentence.Block.Language.JoinsArticle ? head : head + 1;
        if (!sentence.Block.Language.JoinsArticle && !model.Terms.Is(head, WordRole.Article)) { return null; }
        for (var i = noun + 1; i < Math.Min(sentence.Tokens.End - 1, noun + MostWordsToVerb); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
            if (model.Terms.Is(i, sentence.Block.Language.JoinsArticle ? WordRole.Being : WordRole.Copula)
                || model.Terms.Is(i, ListRole.TheseAre)) { return (Behind(model, i), noun); }
        }
        return null;
    }

    private static int Behind(SemanticModel model, int verb) => model.Article.Tokens.Is(verb + 1, ':') ? verb + 2 : verb + 1;

    /// <summary>The count of the sentence before; where the list takes up its noun, no more than a few may stand between.</summary>
    private static FigureMention? CountBefore(SemanticModel model, Sentence sentence, int? noun, CancellationToken cancellationToken)
    {
        for (var back = 1; back <= (noun is null ? 1 : MostSentencesBack) && back <= sentence.Index; back++)
        {
            var before = model.Article.Sentences[sentence.Index - back];
            if (before.Block.Kind == BlockKind.Title || before.Block != sentence.Block || model.Terms.AnyIn(before.Tokens, Unfit)) { return null; }
            if (CountIn(model, sentence, before, noun, cancellationToken) is { } count) { return count; }
        }
        return null;
    }

    /// <summary>The only small count of the sentence before, of the noun where there is one.</summary>
    private static FigureMention? CountIn(SemanticModel model, Sentence sentence, Sentence before, int? noun, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, before.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { IsCount: false, Role: FigureRole.Plain, Unit: null } count
                || !NounKey.IsNamed(model, count) && !model.Terms.Is(count.Tokens.End, ListRole.CityPlural)
                && !model.Terms.Is(count.Tokens.End, WordRole.StateNoun) && !model.Terms.Is(count.Tokens.End + 1, ListRole.CityPlural)) { continue; }
            if (only is not null || count is not { IsApproximate: false, Written: > 2 and <= 12, Decimals: 0, Scale: 1 }) { return null; }
            only = count;
        }
        return only is null || noun is not { } at || Names(model, sentence, at, only.Tokens.End)
            || !sentence.Block.Language.JoinsArticle && Names(model, sentence, at, only.Tokens.End + 1) ? only : null; // "four French cities"
    }

    /// <summary>«والمدن» takes up «مدن».</summary>
    private static bool Names(SemanticModel model, Sentence sentence, int noun, int counted)
    {
        var key = NounKey.At(model, counted);
        return key.Length > 2 && (NounKey.At(model, noun) == key || sentence.Block.Language.JoinsArticle
            && model.Article.Tokens.FirstChar(noun) == 'و'
            && sentence.Block.Language.NounStem(model.Article.Tokens.CharsOf(noun)[1..]) == key);
    }
}
