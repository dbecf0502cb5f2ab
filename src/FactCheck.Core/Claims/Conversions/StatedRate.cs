using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A rate of exchange that the article states itself: «(الدولار = 50 جنيها)», "$1 = 280 rupees", «بسعر صرف 3.75 ريال للدولار».</summary>
/// <param name="Base">The codes of the money of which one is exchanged.</param>
/// <param name="Price">What one of it costs.</param>
internal readonly record struct StatedRate(IReadOnlyList<string> Base, FigureMention Price)
{
    private const int MostWordsToPrice = 4;
    private const int MostWordsBehind = 2;

    /// <summary>The rates of an article.</summary>
    public static List<StatedRate> Of(SemanticModel model, CancellationToken cancellationToken)
    {
        var rates = new List<StatedRate>();
        foreach (var price in model.Mentions(MentionKind.Money, cancellationToken).Cast<FigureMention>())
        {
            if (price is not { Scale: 1, Written: > 0, IsCount: false }
                || model.Article.SentenceOf(price.Tokens.First) is not { } sentence) { continue; }
            if (BaseOf(model, sentence, price) is { } codes && !codes.Any(price.Units.Contains)) { rates.Add(new StatedRate(codes, price)); }
        }
        return rates;
    }

    /// <summary>«الدولار = 50», «سعر الدولار 3.75», "a rate of 280 rupees to the dollar", «الدينار بـ3.25 دولار», "the dollar trading at 50 pounds".</summary>
    private static IReadOnlyList<string>? BaseOf(SemanticModel model, Sentence sentence, FigureMention price)
    {
        if (BaseBehind(model, sentence, price) is { } priced) { return priced; }
        var tokens = model.Article.Tokens;
        var first = Math.Max(sentence.Tokens.First, price.Tokens.First - MostWordsToPrice);
        var isRate = price.Span.Start > tokens.SpanOf(price.Tokens.First).Start && model.Article.BeginsWithBy(price.Tokens.First);
        for (var i = first; i < price.Tokens.First; i++)
        {
            isRate |= tokens.Is(i, '=') || model.Terms.Is(i, RateRole.RateVerb)
                || model.Terms.Is(i, RateRole.ExchangeRate, out var hit) && hit.Tokens.Count > 1 || model.Terms.IsBare(i, RateRole.RateNoun);
        }
        for (var i = price.Tokens.First - 1; i >= first && isRate; i--)
        {
            if (MoneyAt(model, i) is { } before) { return before; }
        }
        if (!isRate) { return null; }
        for (var i = price.Tokens.End; i < Math.Min(sentence.Tokens.End, price.Tokens.End + MostWordsBehind + 1); i++)
        {
            if (MoneyAt(model, i) is { } behind) { return behind; }
        }
        return null;
    }

    /// <summary>"3.75 riyals to the dollar", «3.25 دولارات للدينار الواحد», "280 rupees per dollar".</summary>
    private static IReadOnlyList<string>? BaseBehind(SemanticModel model, Sentence sentence, FigureMention price)
    {
        var word = price.Tokens.End;
        if (!sentence.Tokens.Contains(word)) { return null; }
        if (sentence.Block.Language.JoinsArticle)
        {
            if (sentence.Block.Language.JoinsDestination(model.Article.Tokens.CharsOf(word))) { return MoneyAt(model, word); }
            return model.Terms.Is(word, WordRole.ForEach, out var each) || model.Terms.Is(word, WordRole.Against, out each)
                ? MoneyAt(model, each.Tokens.End)
                : null;
        }
        var isPer = model.Terms.Is(word, WordRole.ForEach, out var per);
        if (isPer) { return MoneyAt(model, per.Tokens.End); }
        return model.Terms.Is(word, RateRole.PricedAgainst) && sentence.Tokens.Contains(word + 2) && model.Terms.Is(word + 1, RateRole.TheMoneyOf)
            ? MoneyAt(model, word + 2)
            : null;
    }

    private static IReadOnlyList<string>? MoneyAt(SemanticModel model, int token) =>
        model.Terms.Is<UnitTerm>(token, out var unit, out _) && unit is { Kind: UnitKind.Money, Part: 1, Scale: 1 } ? unit.Codes : null;

    /// <summary>An amount in the other money of the rate, or none where the two are not those of the rate.</summary>
    public Interval? Convert(FigureMention from, FigureMention to, Interval amount)
    {
        var price = Interval.Rounded(Price.Written, Math.Max(Price.Decimals, 1));
        if (IsBase(from) && IsPriced(to)) { return amount * price; }
        return IsBase(to) && IsPriced(from) ? Interval.Divide(amount, price) : null;
    }

    private bool IsBase(FigureMention money) => money.Unit is { } unit ? Base.Contains(unit) : money.Units.Any(Base.Contains);

    private bool IsPriced(FigureMention money) =>
        money.Unit is { } unit ? Price.Unit == unit || Price.Unit is null && Price.Units.Contains(unit) : money.Units.Any(Price.Units.Contains);
}
