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
            || AmountsOf(model, figures) is not var (each, total)) { return null; }
        var isEqual = IsEqual(model, sentence, each);
        var count = figures.Length == 3 ? figures.First(f => f != each && f != total) : null;
        var measured = count is null ? null : PriceOfMeasure.TryRead(model, sentence, each, count);
        if (!isEqual && measured is null && !IsForEach(model, sentence, each) && !(count is not null && PriceOfOne.Is(model, sentence, each, count))
            || !isEqual && !IsOutcome(model, sentence, total, each) && total.Kind != MentionKind.Number) { return null; }
        var number = count is not null
            ? measured ?? CountOf(model, count)
            : isEqual ? YearsOf(model, sentence, each, cancellationToken) : TensOf(model, sentence, cancellationToken);
        if (measured is not null && model.Terms.AnyIn(sentence.Tokens, WordRole.While)) { return null; } // «…، في حين تستهدف شراء 1.5 مليون»
        if (number is not { } divisor || count is not null && IsOfAnother(model, sentence, each, count)) { return null; }
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

    /// <summary>One amount in another unit of the same dimension, as a number of the first.</summary>
    private static decimal? InUnitOf(FigureMention figure, FigureMention other) =>
        figure is { Kind.Name: "quantity", Unit: { } from } && other is { Kind.Name: "quantity", Unit: { } to }
            ? UnitScale.Convert(Interval.Exactly(figure.Written), from, to)?.Min
            : null;

    /// <summary>The only two figures of one measure, the smaller for each.</summary>
    private static (FigureMention Each, FigureMention Total)? AmountsOf(SemanticModel model, FigureMention[] figures)
    {
        (FigureMention, FigureMention)? only = null;
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                var (a, b) = (figures[i], figures[j]);
                var other = InUnitOf(a, b);
                if (!IsAmount(model, a) || !IsAmount(model, b)
                    || !(other is not null || RateMeasure.IsOne(model, a, b) && a.Kind != MentionKind.Number
                    || LeftReader.IsBare(model, a) && b.Kind != MentionKind.Quantity
                    || LeftReader.IsBare(model, b) && a.Kind != MentionKind.Quantity)) { continue; }
                if (only is not null) { return null; }
                only = (other ?? a.Written) < b.Written ? (a, b) : (b, a);
            }
        }
        return only ?? (figures.Length == 3 ? OfNumbers(model, figures) : null);
    }

    /// <summary>"12 branches of 150 members each, 1,800 in all": plain numbers, of which one is called each and one all.</summary>
    private static (FigureMention Each, FigureMention Total)? OfNumbers(SemanticModel model, FigureMention[] figures)
    {
        FigureMention? each = null, total = null;
        foreach (var figure in figures)
        {
            if (figure.Kind != MentionKind.Number) { return null; }
            if (model.Terms.Is(figure.Tokens.End, WordRole.InAll)
                || NounKey.IsBehind(model, figure) && model.Terms.Is(figure.Tokens.End + 1, WordRole.InAll)
                || FigureLead.LeadsTo(model, figure, WordRole.InAll))
            {
                total = total is null ? figure : null;
            }
            else if (model.Terms.Is(figure.Tokens.End + 1, WordRole.ForEach)) { each = each is null ? figure : null; }
        }
        return each is not null && total is not null && total.Written > each.Written && total.Tokens.First > each.Tokens.First
            ? (each, total)
            : OfOneNoun(model, figures);
    }

    /// <summary>"With 25 pupils in each of its 12 classes, the school has 300 pupils": the last counts what the first does.</summary>
    private static (FigureMention Each, FigureMention Total)? OfOneNoun(SemanticModel model, FigureMention[] figures)
    {
        var total = figures[^1];
        if (!Statement.IsComma(model, total.Tokens.First - 1) && !FigureLead.LeadsTo(model, total, WordRole.That)
            && !(model.Terms.AnyIn(new TokenRange(Math.Max(figures[1].Tokens.End, total.Tokens.First - MostWordsToCue), total.Tokens.First),
            WordRole.Comprising)
            || model.Terms.AnyIn(new TokenRange(Math.Max(figures[1].Tokens.End, total.Tokens.First - MostWordsToCue), total.Tokens.First),
            RateRole.Outcome))) { return null; }
        foreach (var each in (ReadOnlySpan<FigureMention>)[figures[0], figures[1]])
        {
            if (total.Written <= each.Written || !NounKey.AreOne(model, each.Tokens.End, total.Tokens.End)) { continue; }
            if (model.Terms.AnyIn(new TokenRange(Math.Max(0, each.Tokens.First - MostWordsToCue), each.Tokens.First), WordRole.Every,
                WordRole.ForEach)
                || model.Terms.AnyIn(new TokenRange(each.Tokens.End, each.Tokens.End + MostWordsToCue), WordRole.Every,
                WordRole.ForEach)) { return (each, total); }
        }
        return null;
    }

    private static bool IsAmount(SemanticModel model, FigureMention figure) =>
        figure.Kind == MentionKind.Money || figure is { Kind.Name: "quantity", Unit: not null } || LeftReader.IsBare(model, figure);

    private static RateDivisor? CountOf(SemanticModel model, FigureMention count) =>
        count is { Kind.Name: "number", Decimals: 0, Written: >= 2 } && !LeftReader.IsBare(model, count)
            ? new RateDivisor(count, count.IsApproximate ? RateMeasure.Told(count) : FigureRow.Rounded(count))
            : null;

    /// <summary>"Over six years in equal yearly instalments": the only length of time, in years for what is paid by the year.</summary>
    private static RateDivisor? YearsOf(SemanticModel model, Sentence sentence, FigureMention each, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Repeats: false, Length.Parts: [(_, DurationUnit.Year)] } length) { continue; }
            if (only is not null) { return null; }
            only = length;
        }
        return only is { Written: >= 2 } && IsByTheYear(model, sentence) ? new RateDivisor(only, Interval.Exactly(only.Written)) : null;
    }

    /// <summary>«العمال الثلاثين»: the tens behind a definite noun are read as its place in an order and count it as well.</summary>
    private static RateDivisor? TensOf(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle) { return null; }
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Written: >= 20 } tens || tens.Written % 10 != 0 || only is not null) { return null; }
            only = tens;
        }
        return only is not null && only.Tokens.First > sentence.Tokens.First
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(only.Tokens.First - 1))
            ? new RateDivisor(only, Interval.Exactly(only.Written))
            : null;
    }

    private static bool IsByTheYear(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, RateRole.ByTheYear)) { return true; }
        }
        return false;
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

    /// <summary>«4 ملايين مدخر … ألف دينار في كل حساب»: what each is told for is not what is counted.</summary>
    private static bool IsOfAnother(SemanticModel model, Sentence sentence, FigureMention each, FigureMention count)
    {
        if (!NounKey.IsBehind(model, count)) { return false; }
        for (var i = each.Tokens.End; i < Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToCue); i++)
        {
            var noun = model.Terms.Is(i, WordRole.ForEach, out var hit) ? hit.Tokens.End : RateBase.IsNounOfBase(model, sentence, i) ? i : -1;
            if (noun < 0) { continue; }
            return noun < sentence.Tokens.End && IsNoun(model, noun) && !Counts(model, count, noun);
        }
        return false;
    }

    private static bool IsNoun(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Word && NounKey.At(model, token).Length > 2 && !Statement.Begins(model, token)
        && !model.Terms.Is(token, WordRole.OfWhich) && !model.Terms.Is(token, WordRole.Of) && !model.Terms.Is(token, WordRole.In)
        && !model.Terms.Is(token, RateRole.AtPrice) && !model.Terms.Is(token, WordRole.ForLength) && !model.Terms.Is(token, RateRole.Outcome)
        && !model.Terms.Is(token, WordRole.ForEach);

    private static bool Counts(SemanticModel model, FigureMention count, int noun)
    {
        for (var i = count.Tokens.End; i < count.Tokens.End + 3; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return NounKey.AreOne(model, count.Tokens.First - 1, noun);
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
