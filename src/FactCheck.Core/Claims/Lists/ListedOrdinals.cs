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
    private const int MostWordsToMark = 6;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (sentence.Block.Kind == BlockKind.Title || FirstIn(model, sentence, cancellationToken) is not { } first) { return null; }
        var own = CountIn(model, sentence.Tokens with { End = first.Tokens.First }, cancellationToken);
        var isApposed = own is not null && IsApposed(model, own, first);
        if (!isApposed && (own is not null || first.Tokens.First - sentence.Tokens.First >= MostWordsToSubject)) { return null; }
        if ((isApposed ? own : CountBefore(model, sentence, cancellationToken)) is not { } count) { return null; }
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
        var isMore = place >= 3 && place == count.Written + 1;
        if (!isMore && !(isApposed && place >= 2 && count.Written - place is 1 or 2 && sentence.Tokens.Contains(last.Tokens)
            && EndsAt(model, sentence, last, cancellationToken))) { return null; }
        return new ListingMention(new TokenRange(count.Tokens.First, last.Tokens.End), count.Span.Union(last.Span), count)
        {
            Items = Interval.Exactly(place),
            Different = Interval.Exactly(place),
            Last = last.Span,
        };
    }

    /// <summary>«أربع اتفاقيات، الأولى …»: the places stand behind a mark that follows the count close by, and tell of all.</summary>
    private static bool IsApposed(SemanticModel model, FigureMention count, FigureMention first)
    {
        var mark = model.Article.LanguageOf(first.Tokens.First).JoinsArticle ? first.Tokens.First - 1 : first.Tokens.First - 2;
        return mark > count.Tokens.End && mark - count.Tokens.End <= MostWordsToMark
            && (Statement.IsComma(model, mark) || model.Article.Tokens.Is(mark, ':') || model.Article.Tokens.Is(mark, '—')
                || model.Article.Tokens.Is(mark, '–'))
            && !model.Terms.AnyIn(new TokenRange(count.Tokens.End, mark), WordRole.OfWhich, WordRole.Among, WordRole.Then);
    }

    /// <summary>Nothing behind the last place speaks of another one: no rest, no higher place, no last one.</summary>
    private static bool EndsAt(SemanticModel model, Sentence sentence, FigureMention last, CancellationToken cancellationToken)
    {
        for (var i = sentence.Index; i < Math.Min(model.Article.Sentences.Length, sentence.Index + MostSentences); i++)
        {
            var rest = model.Article.Sentences[i].Tokens;
            rest = i == sentence.Index ? rest with { First = last.Tokens.End } : rest;
            if (model.Terms.AnyIn(rest, WordRole.Others, WordRole.Adding) || model.Terms.AnyIn(rest, TotalRole.Remainder)
                || model.Terms.AnyIn(rest, ListRole.TheLast)
                || model.MentionsIn(MentionKind.Ordinal, rest, cancellationToken).Any()) { return false; }
        }
        return true;
    }

    /// <summary>«الأولى», "the first", by itself.</summary>
    private static FigureMention? FirstIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken))
        {
            return mention is FigureMention { Written: 1 } first && (IsAlone(model, first) || IsJoined(model, first)) ? first : null;
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
                || !language.StartsDefinite(model.Article.Tokens.CharsOf(first - 1)) || model.Terms.Is(first - 1, ListRole.Numbered)
                // «الأولى في الصحة والثانية في التعليم»
                || model.Article.BeginsWithAnd(first) && !model.Terms.Is<OrdinalTerm>(first - 1, out _, out _);
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
        return sentence.Index > 0 && model.Article.Sentences[sentence.Index - 1] is { Block.Kind: not BlockKind.Title } before
            ? CountIn(model, before.Tokens, cancellationToken)
            : null;
    }

    private static FigureMention? CountIn(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, range, cancellationToken))
        {
            if (mention is not FigureMention { Unit: null, IsCount: false, Role: FigureRole.Plain } count
                || !NounKey.IsBehind(model, count)) { continue; }
            if (only is not null || count is not { IsApproximate: false, Written: >= 2 and <= 12 }) { return null; }
            only = count;
        }
        return only;
    }
}
