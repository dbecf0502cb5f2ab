using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a value that is told as so many times another, where the sentence tells nothing else: "120 beds, twice as many as the 80 it had in 2010", «24 هدفا، أي ثلاثة أضعاف ما سجله الموسم الماضي وهو 12 هدفا».</summary>
internal static class ChangeTimes
{
    private const int MostWordsToFactor = 8;
    private const int MostWordsToBase = 9;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, FigureMention value, FigureMention other)
    {
        if (value.IsApproximate || other.IsApproximate || !ChangeMeasure.IsOne(model, value, other)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively)) { return null; }
        for (var i = value.Tokens.End; i < Math.Min(other.Tokens.First, value.Tokens.End + MostWordsToFactor); i++)
        {
            if (!model.Terms.Is<FactorTerm>(i, out var factor, out var hit)
                || hit.Tokens.Count < 2 && !model.Terms.Is(hit.Tokens.End, WordRole.Article) && !Owner.EndsBefore(model, other.Tokens.First)
                && !FigureLead.EndsBefore(model, other.Tokens.First, ComparisonRole.HavingFigure)) { continue; }
            if (hit.Tokens.End > other.Tokens.First || other.Tokens.First - hit.Tokens.End > MostWordsToBase
                || !GoesOn(model, new TokenRange(value.Tokens.End, i))
                || !GoesOn(model, new TokenRange(hit.Tokens.End, other.Tokens.First))) { return null; }
            return Of(model, value, other, factor, hit);
        }
        return null;
    }

    /// <summary>«48 ألفا، أي ثلاثة أضعاف العدد المسجل العام الماضي وهو 16 ألفا»: the multiple is a number of its own.</summary>
    public static ChangeMention? OfFolds(SemanticModel model, FigureMention value, FigureMention times, FigureMention other)
    {
        if (value.IsApproximate || other.IsApproximate || times is not { IsApproximate: false, Kind.Name: "number", Unit: null, Written: >= 2 }
            || !model.Terms.Is(times.Tokens.End, WordRole.Folds, out var folds) && !IsTimesOf(model, times, other, out folds)
            || !FigureLead.EndsBefore(model, times.Tokens.First, WordRole.That)
            && !FigureLead.EndsBefore(model, times.Tokens.First, WordRole.WhichIs) && !Statement.IsComma(model, times.Tokens.First - 1)
            || !ChangeMeasure.IsOne(model, value, other) || times.Tokens.First - value.Tokens.End > MostWordsToFactor
            || other.Tokens.First - folds.Tokens.End is < 1 or > MostWordsToBase
            || !GoesOn(model, new TokenRange(value.Tokens.End, times.Tokens.First))
            || !GoesOn(model, new TokenRange(folds.Tokens.End, other.Tokens.First))) { return null; }
        var factor = new FactorTerm(times.Written, times.Written);
        return Of(model, value, other, factor, new TermHit(factor, times.Tokens with { End = folds.Tokens.End }, default));
    }

    /// <summary>"Three times February's 45 million".</summary>
    private static bool IsTimesOf(SemanticModel model, FigureMention times, FigureMention other, out TermHit hit) =>
        model.Terms.Is(times.Tokens.End, WordRole.Times, out hit)
            // "three times what it fetched in 2021, when buyers paid $900"
            && (Owner.EndsBefore(model, other.Tokens.First) || model.Terms.Is(hit.Tokens.End, WordRole.Said));

    /// <summary>"… 61,200 hectares. That is four times the 20,400 hectares burned last summer": taken up at the head of the next sentence.</summary>
    /// <param name="value">The only figure of the sentence before.</param>
    /// <param name="other">The first figure of the sentence.</param>
    public static ChangeMention? TakenUp(SemanticModel model, Sentence sentence, FigureMention value, FigureMention other)
    {
        if (value.IsApproximate || other.IsApproximate || !model.Terms.Is(sentence.Tokens.First, WordRole.WhichIs, out var head)
            || !ChangeMeasure.IsOne(model, value, other)) { return null; }
        for (var i = head.Tokens.End; i < Math.Min(other.Tokens.First, head.Tokens.End + MostWordsToBase - 5); i++)
        {
            if (model.Terms.Is<FactorTerm>(i, out var factor, out var hit) && hit.Tokens.Count > 1)
            {
                return other.Tokens.First >= hit.Tokens.End && other.Tokens.First - hit.Tokens.End <= MostWordsToBase - 5
                    && GoesOn(model, new TokenRange(hit.Tokens.End, other.Tokens.First))
                    ? Of(model, value, other, factor, hit)
                    : null;
            }
        }
        return null;
    }

    private static ChangeMention Of(SemanticModel model, FigureMention value, FigureMention other, FactorTerm factor, TermHit hit)
    {
        var (before, after) = (FigureRow.Rounded(other), FigureRow.Rounded(value));
        return new ChangeMention(new TokenRange(value.Tokens.First, other.Tokens.End), value.Span.Union(other.Span), other, value,
            ChangeForm.Multiple, model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End))
        {
            Computed = Interval.Divide(after, before),
            Nominal = ChangeMeasure.Nominal(ChangeForm.Multiple, before.Middle, after.Middle, isFall: false),
            Stated = ChangeMultiple.StatedBy(model, factor, hit.Tokens),
        };
    }

    private static bool GoesOn(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Statement.IsSemicolon(model,
                i) || Statement.Begins(model,
                    i) && !model.Terms.Is(i, ChangeRole.AtThatTime) && !model.Terms.Is(i, WordRole.WhichIs)
                        && !model.Terms.Is(i, WordRole.That)) { return false; }
        }
        return true;
    }
}
