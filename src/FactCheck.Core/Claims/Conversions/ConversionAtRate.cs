using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Holds an amount in two currencies against the rate that the article states.</summary>
internal static class ConversionAtRate
{
    private const int MostWordsBetween = 6;

    /// <summary>Adds the conversions whose rate is stated; the amounts of the rate itself are none.</summary>
    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        var row = model.Mentions(MentionKind.Money, cancellationToken);
        if (row.Length < 3) { return; }
        var rates = StatedRate.Of(model, cancellationToken);
        if (rates.Count == 0) { return; }
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (row[i] is not FigureMention { Role: FigureRole.Plain, Written: > 1 } from || row[i + 1] is not FigureMention { Role: FigureRole.Plain } to || rates.Any(r => r.Price == from || r.Price == to) || !StandForOneAnother(model, from, to)) { continue; }
            if (AtAny(rates, from, to) is { } computed) { found.Add(new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from, to) { Computed = computed, Stated = ConversionFinder.Printed(to) }); }
        }
    }

    /// <summary>What a rate gives, where the article states several the one that fits.</summary>
    private static Values.Interval? AtAny(List<StatedRate> rates, FigureMention from, FigureMention to)
    {
        Values.Interval? only = null;
        foreach (var rate in rates)
        {
            if (rate.Convert(from, to, ConversionFinder.Printed(from)) is not { } computed) { continue; }
            if (only is null || computed.Meets(ConversionFinder.Printed(to))) { only = computed; }
        }
        return only;
    }

    /// <summary>In a bracket that opens just behind the first, or behind «أي», "or", "equivalent to".</summary>
    private static bool StandForOneAnother(SemanticModel model, FigureMention from, FigureMention to)
    {
        if (to.Tokens.First - from.Tokens.End is < 1 or > MostWordsBetween || model.Article.SentenceOf(from.Tokens.First)?.Tokens.Contains(to.Tokens) != true) { return false; }
        for (var i = from.Tokens.End; i < to.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich)) { return false; }
            if (Statement.IsComma(model, i) && i == from.Tokens.End && (i + 1 == to.Tokens.First || model.Terms.Is<BoundTerm>(i + 1, out _, out var bound) && bound.Tokens.End == to.Tokens.First)) { return !model.Terms.Is(to.Tokens.End, WordRole.Of) && !model.Terms.Is(to.Tokens.End, WordRole.OfWhich); } // "5,000 pounds, $100 at a rate of …"
            if (model.Article.Tokens.Is(i, '(') || model.Terms.Is(i, WordRole.That)) { return !model.Terms.Is(to.Tokens.First - 1, WordRole.Every); }
            if (Statement.Begins(model, i)) { return false; }
        }
        return false;
    }
}
