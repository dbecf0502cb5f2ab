using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Holds an amount in two currencies against the rate that the article states.</summary>
internal static class ConversionAtRate
{
    private const int MostWordsBetween = 6;
    private const int MostWordsToTaken = 18;
    private const decimal Slack = 0.015m;

    /// <summary>Adds the conversions whose rate is stated; the amounts of the rate itself are none.</summary>
    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        var row = model.Mentions(MentionKind.Money, cancellationToken);
        if (row.Length < 3) { return; }
        var rates = StatedRate.Of(model, cancellationToken);
        if (rates.Count == 0) { return; }
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (row[i] is not FigureMention { Role: FigureRole.Plain, Written: > 1 } from
                || Behind(row, rates, i) is not { Role: FigureRole.Plain } to || rates.Any(r => r.Price == from || r.Price == to)
                || !StandForOneAnother(model, from, to) && !IsTakenUp(model, rates, from, to)) { continue; }
            // "$104 a month ago"
            if (model.Terms.AnyIn(new TokenRange(to.Tokens.End, Math.Min(model.Article.Tokens.Count, to.Tokens.End + 2)),
                WordRole.TimeBefore)) { continue; }
            if (AtAny(rates, from, to) is { } computed)
            {
                found.Add(new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from,
                    to)
                { Computed = computed, Stated = Near(to) });
            }
        }
    }

    /// <summary>The next amount that is none of a rate.</summary>
    private static FigureMention? Behind(IReadOnlyList<Mention> row, List<StatedRate> rates, int index)
    {
        for (var i = index + 1; i < row.Count; i++)
        {
            if (!rates.Any(r => r.Price == row[i]) && row[i] is FigureMention { Written: > 1 }) { return row[i] as FigureMention; }
        }
        return null;
    }

    /// <summary>"… €1.2 billion. That is about $1.3 billion at a rate of …", «… ويعني ذلك بالسعر الرسمي …»: the only amount of the sentence before, taken up by a pronoun.</summary>
    private static bool IsTakenUp(SemanticModel model, List<StatedRate> rates, FigureMention from, FigureMention to)
    {
        if (model.Article.SentenceOf(from.Tokens.First) is not { } sentence || model.Article.SentenceOf(to.Tokens.First) is not { } next
            || next.Index != sentence.Index + 1 && !(next.Index == sentence.Index + 2 && rates.Any(r => IsBetween(model, sentence, r, next)))
            || next.Block != sentence.Block
            || to.Tokens.First - next.Tokens.First > MostWordsToTaken) { return false; }
        foreach (var mention in model.MentionsIn(MentionKind.Money, sentence.Tokens).Concat(model.MentionsIn(MentionKind.Money, next.Tokens)))
        {
            if (mention != from && mention != to && mention is FigureMention { Written: > 1 }
                && !rates.Any(r => r.Price == mention || r.Price.Span.Overlaps(mention.Span))) { return false; }
        }
        for (var i = next.Tokens.First; i < to.Tokens.First; i++)
        {
            // «نصف المبلغ»
            if (model.Terms.Is(i, RateRole.TakingUp)) { return !HasFraction(model, new TokenRange(next.Tokens.First, to.Tokens.First)); }
        }
        return false;
    }

    /// <summary>The sentence between tells the rate.</summary>
    private static bool IsBetween(SemanticModel model, Syntax.Sentence first, StatedRate rate, Syntax.Sentence last) =>
        model.Article.SentenceOf(rate.Price.Tokens.First) is { } own && own.Index > first.Index && own.Index < last.Index;

    private static bool HasFraction(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is<FractionTerm>(i, out _, out _)) { return true; }
        }
        return false;
    }

    /// <summary>What a rate gives, where the article states several the one that fits.</summary>
    private static Values.Interval? AtAny(List<StatedRate> rates, FigureMention from, FigureMention to)
    {
        Values.Interval? only = null;
        foreach (var rate in rates)
        {
            if (rate.Convert(from, to, Near(from)) is not { } computed) { continue; }
            if (only is null || computed.Meets(Near(to))) { only = computed; }
        }
        return only;
    }

    /// <summary>The values that a figure is printed for: who states the rate has reckoned with it.</summary>
    private static Values.Interval Near(FigureMention figure)
    {
        if (figure.IsApproximate) { return ConversionFinder.Printed(figure); }
        var printed = FigureRow.Rounded(figure);
        return new Values.Interval(printed.Min * (1 - Slack), printed.Max > decimal.MaxValue / 2 ? printed.Max : printed.Max * (1 + Slack));
    }

    /// <summary>«تعادل المنحة البالغة 20 مليون دولار مليار جنيه»: the verb before both, and nothing between them.</summary>
    private static bool IsEqualTo(SemanticModel model, FigureMention from, FigureMention to) =>
        FigureLead.StartOf(model, to) == from.Tokens.End
            && model.Terms.AnyIn(new TokenRange(Math.Max(0, from.Tokens.First - MostWordsBetween), from.Tokens.First), RateRole.EqualMeasure);

    /// <summary>
    /// «90 مليون ريال لترميم البيوت التراثية، أي ما يعادل 42 مليونا», «…، وهو ما يعادل، باحتساب الدولار عند 50 جنيها، 125 مليونا»: behind a comma,
    /// however far.
    /// </summary>
    private static bool IsLedTo(SemanticModel model, FigureMention from, FigureMention to)
    {
        if (to.Tokens.First - from.Tokens.End is < 1 or > MostWordsToTaken
            || model.Article.SentenceOf(from.Tokens.First)?.Tokens.Contains(to.Tokens) != true) { return false; }
        var lead = FigureLead.StartOf(model, to);
        for (var i = to.Tokens.First - 1; i > from.Tokens.End; i--)
        {
            if (!model.Terms.Is(i, WordRole.That, out var hit) || !Statement.IsComma(model, i - 1)) { continue; }
            return Statement.IsOne(model, new TokenRange(from.Tokens.End, i)) && !model.Terms.Is(to.Tokens.End, WordRole.ForEach)
                && (hit.Tokens.End >= lead || Statement.IsComma(model, hit.Tokens.End) && Statement.IsComma(model, lead - 1)
                    && hit.Tokens.End < lead - 1);
        }
        return false;
    }

    /// <summary>In a bracket that opens just behind the first, or behind «أي», "or", "equivalent to".</summary>
    private static bool StandForOneAnother(SemanticModel model, FigureMention from, FigureMention to)
    {
        if (IsLedTo(model, from, to)) { return true; }
        if (to.Tokens.First - from.Tokens.End is < 1 or > MostWordsBetween
            || model.Article.SentenceOf(from.Tokens.First)?.Tokens.Contains(to.Tokens) != true) { return false; }
        if (IsEqualTo(model, from, to) || model.Terms.Is(from.Tokens.End, RateRole.EqualMeasure, out var equal)
            && equal.Tokens.End == FigureLead.StartOf(model, to)) { return true; }
        for (var i = from.Tokens.End; i < to.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich)) { return false; }
            // "5,000 pounds, $100 at a rate of …"
            if (Statement.IsComma(model, i) && i == from.Tokens.End
                && (i + 1 == to.Tokens.First || model.Terms.Is<BoundTerm>(i + 1, out _, out var bound) && bound.Tokens.End == to.Tokens.First))
            {
                return !model.Terms.Is(to.Tokens.End, WordRole.Of) && !model.Terms.Is(to.Tokens.End, WordRole.OfWhich);
            }
            // «18 مليون دينار، أو ستة ملايين دولار»
            if (model.Terms.Is(i, WordRole.Or) && FigureLead.StartOf(model, to) == i + 1 && i - from.Tokens.End <= 1) { return true; }
            if (model.Article.Tokens.Is(i, '(') || model.Terms.Is(i, WordRole.That)) { return !model.Terms.Is(to.Tokens.First - 1, WordRole.Every); }
            if (Statement.Begins(model, i)) { return false; }
        }
        return false;
    }
}
