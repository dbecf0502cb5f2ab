using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a number, what each costs and what all come to, in whatever order: "ordered 20 jets for $2 billion, with each costing $100 million", «بيعت 800 تذكرة بسعر 25 دينارا للتذكرة، فبلغت الحصيلة 20 ألف دينار»,
/// "$600 million over six years in equal yearly instalments of $100 million". The three must be all the figures of the sentence.
/// </summary>
internal static class ProductReader
{
    private const int MostWordsToCue = 4;
    private const int MostWordsToAll = 7;

    /// <summary>Bags and bars are weighed: what is told of one is not far off.</summary>
    private const decimal SlackOfOne = 0.1m;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        if (figures.Length is < 2 or > 3 || figures.Any(f => f.Kind == MentionKind.Percent) || TellsOther(model, sentence)
            || ProductAmounts.Of(model, figures) is not var (each, total)) { return null; }
        var isEqual = IsEqual(model, sentence, each);
        var count = figures.Length == 3 ? figures.First(f => f != each && f != total) : null;
        var measured = count is null ? null : PriceOfMeasure.TryRead(model, sentence, each, count);
        if (!isEqual && measured is null && !IsForEach(model, sentence, each) && !(count is not null && PriceOfOne.Is(model, sentence, each, count))
            || !isEqual && !IsOutcome(model, sentence, total, each) && total.Kind != MentionKind.Number) { return null; }
        var number = count is not null
            ? measured ?? ProductCount.Of(model, count)
            : isEqual ? ProductCount.OfYears(model, sentence, each, cancellationToken) : ProductCount.OfTens(model, sentence, cancellationToken);
        if (measured is not null && model.Terms.AnyIn(sentence.Tokens, WordRole.While)) { return null; } // «…، في حين تستهدف شراء 1.5 مليون»
        if (number is not { } divisor || count is not null && ProductCount.IsOfAnother(model, sentence, each, count)) { return null; }
        var (first, end) = (Math.Min(total.Tokens.First, Math.Min(divisor.Count.Tokens.First, each.Tokens.First)),
            Math.Max(total.Tokens.End, Math.Max(divisor.Count.Tokens.End, each.Tokens.End)));
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), total, divisor.Count, each, isEqual
            ? each
            : total)
        {
            Number = divisor.Number,
            StatedInterval = RateMeasure.Told(isEqual ? each : total),
            Computed = isEqual ? Interval.Divide(RateMeasure.Told(total), divisor.Number) : PriceIn(each, total) * divisor.Number,
        };
    }

    /// <summary>What each is, in the unit of all: two kilograms of half a tonne.</summary>
    private static Interval PriceIn(FigureMention each, FigureMention total)
    {
        if (each.Unit == total.Unit || each.Unit is null || total.Unit is null) { return RateMeasure.Price(each); }
        var weighed = each.IsApproximate ? RateMeasure.Told(each) : new Interval(each.Written * (1 - SlackOfOne), each.Written * (1 + SlackOfOne));
        return UnitScale.Convert(weighed, each.Unit, total.Unit) ?? RateMeasure.Price(each);
    }

    /// <summary>"Each", «للواحدة», «للطائرة», "a ticket" beside the amount.</summary>
    private static bool IsForEach(SemanticModel model, Sentence sentence, FigureMention each)
    {
        for (var i = Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToAll); i < each.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.ForEach) || model.Terms.Is(i, WordRole.Every)) { return true; }
        }
        if (IsFlat(model, sentence, each)) { return true; }
        for (var i = each.Tokens.End; i < Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToCue); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, WordRole.ForEach) || RateBase.IsNounOfBase(model, sentence, i)) { return true; }
        }
        return false;
    }

    /// <summary>"For a flat $45", "at an average price of $400".</summary>
    private static bool IsFlat(SemanticModel model, Sentence sentence, FigureMention each)
    {
        for (var i = Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToAll); i < each.Tokens.First; i++)
        {
            if (model.Terms.Is(i, RateRole.FlatPrice, out var hit) && hit.Tokens.End == each.Tokens.First) { return true; }
        }
        return false;
    }

    /// <summary>What rose or fell, an addition and a part have figures of their own; «كل منها» is no part.</summary>
    private static bool TellsOther(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (Statement.IsSemicolon(model, i)
                || model.Terms.Is(i, WordRole.Rise) && !(model.Terms.Is(i - 1, RateRole.Outcome, out var outcome) && outcome.Tokens.Contains(i))
                || model.Terms.Is(i, WordRole.Adding) || model.Terms.Is(i, RateRole.Discount) || model.Terms.Is(i, WordRole.Respectively)
                || model.Terms.Is(i, WordRole.OfWhich)
                && !(i > sentence.Tokens.First
                && (model.Terms.Is(i - 1, WordRole.ForEach) || model.Terms.Is(i - 1, WordRole.Every)))) { return true; }
        }
        return false;
    }

    /// <summary>"In equal instalments of", «دفعات متساوية قيمة كل منها».</summary>
    private static bool IsEqual(SemanticModel model, Sentence sentence, FigureMention each)
    {
        for (var i = Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToAll); i < each.Tokens.First; i++)
        {
            if (model.Terms.Is(i, RateRole.EqualShares))
            {
                return IsPlain(model, new TokenRange(i, each.Tokens.First)) || model.Terms.Is(each.Tokens.End, WordRole.ForEach)
                    || IsForEach(model, sentence, each);
            }
        }
        return false;
    }

    private static bool IsPlain(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (Statement.IsComma(model, i) || model.Terms.Is(i, WordRole.Relative)) { return false; }
        }
        return true;
    }

    /// <summary>A word that makes the amount what all come to: "paying", "a bill of", «فبلغت الحصيلة», "in all", or "20 jets for $2 billion".</summary>
    private static bool IsOutcome(SemanticModel model, Sentence sentence, FigureMention total, FigureMention each)
    {
        for (var i = Math.Max(sentence.Tokens.First, total.Tokens.First - MostWordsToAll); i < total.Tokens.First; i++)
        {
            if (i >= each.Tokens.First && i < each.Tokens.End) { continue; }
            if ((model.Terms.Is(i, RateRole.Outcome) || model.Terms.Is(i, WordRole.InAll))
                && (i >= each.Tokens.End || each.Tokens.First > total.Tokens.First)
                && IsPlain(model, new TokenRange(i, total.Tokens.First))) { return true; }
        }
        // "$30 apiece, $120,000 in aid"
        if (total.Tokens.First > each.Tokens.End && Statement.IsComma(model, total.Tokens.First - 1)
            && total.Tokens.First - each.Tokens.End <= MostWordsToCue) { return true; }
        if (total.Tokens.First > each.Tokens.End && FigureLead.LeadsTo(model, total, WordRole.That)) { return true; }
        return model.Terms.Is(total.Tokens.End, WordRole.InAll) || model.Terms.Is(total.Tokens.End, RateRole.Outcome)
            || total.Kind == MentionKind.Quantity && total.Tokens.End <= each.Tokens.First
            && model.Terms.AnyIn(new TokenRange(total.Tokens.End, Math.Min(each.Tokens.First, total.Tokens.End + MostWordsToAll)), RateRole.PackedIn);
    }
}
