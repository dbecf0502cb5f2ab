using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads things that are announced with a number and then told one by one by their place: «أربع مذكرات … تتعلق الأولى … والثانية … والثالثة … والرابعة … والخامسة», "three cases. The first … the fourth".</summary>
internal static class ListedOrdinals
{
    private const int MostSentences = 4;
    private const int MostWordsToSubject = 12;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (sentence.Block.Kind == BlockKind.Title || FirstIn(model, sentence, cancellationToken) is not { } first
            || model.Article.Sentences.Length <= sentence.Index || sentence.Index == 0) { return null; }
        if (CountBefore(model, sentence, cancellationToken) is not { } count) { return null; }
        var (place, last) = (1, first);
        for (var i = sentence.Index; i < Math.Min(model.Article.Sentences.Length, sentence.Index + MostSentences); i++)
        {
            foreach (var mention in model.MentionsIn(MentionKind.Ordinal, model.Article.Sentences[i].Tokens, cancellationToken))
            {
                if (mention is not FigureMention { } order || order.Tokens.First <= last.Tokens.First
                    || !IsAlone(model, order) && !IsJoined(model, order)) { continue; }
                if (order.Written == place + 1) { (place, last) = (place + 1, order); }
                else if (order.Written > place + 1) { return null; }
            }
        }
        if (place < 3 || place != count.Written + 1) { return null; }
        return new ListingMention(new TokenRange(count.Tokens.First, last.Tokens.End), count.Span.Union(last.Span), count)
        {
            Items = Interval.Exactly(place),
            Different = Interval.Exactly(place),
            Last = last.Span,
        };
    }

    /// <summary>«الأولى», "the first", by itself near the head of the sentence.</summary>
    private static FigureMention? FirstIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken))
        {
            return mention is FigureMention { Written: 1 } first && first.Tokens.First - sentence.Tokens.First < MostWordsToSubject
                && (IsAlone(model, first) || IsJoined(model, first)) ? first : null;
        }
        return null;
    }

    /// <summary>Definite, and of no noun beside it that tells it from the announced things: "the first quarter".</summary>
    private static bool IsAlone(SemanticModel model, FigureMention order)
    {
        var (first, end) = (order.Tokens.First, order.Tokens.End);
        var language = model.Article.SentenceOf(first)?.Block.Language;
        if (language?.JoinsArticle == true)
        {
            return first == 0 || model.Article.Tokens[first - 1].Kind != TokenKind.Word
                || !language.StartsDefinite(model.Article.Tokens.CharsOf(first - 1)) || model.Terms.Is(first - 1, ListRole.Numbered);
        }
        return model.Terms.Is(first - 1, WordRole.Article)
            && (end >= model.Article.Tokens.Count || model.Article.Tokens[end].Kind != TokenKind.Word
                || !language!.CanBeCounted(model.Article.Tokens.CharsOf(end), 1) || model.Terms.Is(end, WordRole.Copula)
                || model.Terms.Is(end, WordRole.HadBeen));
    }

    /// <summary>", the second shipping": behind a comma, a conjunction or a stop.</summary>
    private static bool IsJoined(SemanticModel model, FigureMention order) =>
        order.Tokens.First >= 2 && model.Terms.Is(order.Tokens.First - 1, WordRole.Article)
            && (Statement.IsComma(model, order.Tokens.First - 2) || model.Terms.Is(order.Tokens.First - 2, WordRole.And)
            || model.Article.SentenceOf(order.Tokens.First)?.Tokens.First == order.Tokens.First - 1);

    /// <summary>The only small count of things in the sentence before.</summary>
    private static FigureMention? CountBefore(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before) { return null; }
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, before.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Unit: null, IsCount: false, Role: FigureRole.Plain } count
                || !NounKey.IsBehind(model, count)) { continue; }
            if (only is not null || count is not { IsApproximate: false, Written: >= 2 and <= 12 }) { return null; }
            only = count;
        }
        return only;
    }
}
