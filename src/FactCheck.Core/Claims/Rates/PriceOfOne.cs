using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells the price of one of the things that are counted behind it: "A ticket costs $15 and they paid $90 for six tickets", «سعر التذكرة 15 دينارا، ودفعوا 90 دينارا ثمنا لست تذاكر».</summary>
internal static class PriceOfOne
{
    private const int MostWordsToPrice = 7;
    private const int MostWordsToCounted = 2;

    public static bool Is(SemanticModel model, Sentence sentence, FigureMention each, FigureMention count)
    {
        if (count.Tokens.First < each.Tokens.End || IsPricedApart(model, sentence, each, count)) { return false; }
        for (var i = each.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToPrice); i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.IsComma(model, i)) { return false; }
            if (IsCounted(model, sentence, count, i) && IsOne(model, sentence, i) && IsPrice(model, sentence, i, each)) { return true; }
        }
        return false;
    }

    private static bool IsCounted(SemanticModel model, Sentence sentence, FigureMention count, int noun)
    {
        for (var i = count.Tokens.End; i < Math.Min(sentence.Tokens.End, count.Tokens.End + MostWordsToCounted); i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }

    /// <summary>"A ticket", "each ticket": one, of whatever sort; the Arabic noun is so by itself.</summary>
    private static bool IsOne(SemanticModel model, Sentence sentence, int noun) =>
        sentence.Block.Language.JoinsArticle || noun > sentence.Tokens.First && (model.Terms.Is(noun - 1, WordRole.Indefinite)
            || model.Terms.Is(noun - 1, WordRole.ForEach) || model.Terms.Is(noun - 1, WordRole.Determiner)
            || model.Terms.Is(noun - 1, RateRole.PriceNoun));

    /// <summary>«سعر تذكرة …», "the price of a ticket is", "a ticket costs", «ثمنها 15 دينارا».</summary>
    private static bool IsPrice(SemanticModel model, Sentence sentence, int noun, FigureMention each)
    {
        if (FigureLead.LeadsTo(model, each, RateRole.Costing) && !sentence.Block.Language.JoinsArticle) { return true; }
        for (var i = Math.Max(sentence.Tokens.First, noun - MostWordsToCounted - 1); i < each.Tokens.First; i++)
        {
            if (model.Terms.Is(i, RateRole.PriceNoun) || i > noun && model.Terms.Is(i, RateRole.Costing)) { return true; }
        }
        return false;
    }

    /// <summary>"An adult ticket", «تذكرة الكبار», "from $15": another buyer pays another price.</summary>
    private static bool IsPricedApart(SemanticModel model, Sentence sentence, FigureMention each, FigureMention count)
    {
        if (each.IsApproximate) { return true; }
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, count.Tokens.End + MostWordsToCounted + 2); i++)
        {
            if (model.Terms.Is(i, RateRole.PricedApart)) { return true; }
        }
        return false;
    }
}
