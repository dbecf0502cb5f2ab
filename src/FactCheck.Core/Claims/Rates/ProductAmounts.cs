using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Tells which figures of a sentence are what each costs or holds and what all come to.</summary>
internal static class ProductAmounts
{
    private const int MostWordsToCue = 4;

    /// <summary>One amount in another unit of the same dimension, as a number of the first.</summary>
    private static decimal? InUnitOf(FigureMention figure, FigureMention other) =>
        figure is { Kind.Name: "quantity", Unit: { } from } && other is { Kind.Name: "quantity", Unit: { } to }
            ? UnitScale.Convert(Interval.Exactly(figure.Written), from, to)?.Min
            : null;

    /// <summary>The only two figures of one measure, the smaller for each.</summary>
    public static (FigureMention Each, FigureMention Total)? Of(SemanticModel model, FigureMention[] figures)
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
}
