using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a figure that is called the best or a record and what it is held against: "12,400 in April, its best month of the year, against 13,150 in
/// January", «وهو رقم قياسي، مقارنة بـ51 مشاركا العام الماضي».
/// </summary>
internal static class ComparedBest
{
    private const int MostFigures = 3;
    private const int MostWordsToBest = 8;
    private const int MostWordsToOther = 8;

    /// <summary>Who calls the wrong one the best has two that are near each other.</summary>
    private const decimal MostTimes = 3;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var own, var other, ..] || inside.Length > MostFigures || own.IsApproximate || other.IsApproximate
            || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.BestOfAll) || !AreOne(model, own, other)
            || Math.Max(own.Written, other.Written) > MostTimes * Math.Min(own.Written, other.Written)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LessIsAhead, ComparisonRole.LeastOfAll, ComparisonRole.RecordLow, ComparisonRole.Despite,
            ComparisonRole.RaceTime, ComparisonRole.RecordBefore, ComparisonRole.MostSince)
            || model.Terms.AnyIn(sentence.Tokens with { End = inside[^1].Tokens.End }, ComparisonRole.Negating)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Since, WordRole.Forecast, WordRole.Doubt, WordRole.Fall)
            || BestOf(model, sentence, own, other) is not { } best || !IsHeldAgainst(model, sentence, best, own, other)) { return null; }
        return ComparisonMention.Of(model, own, other, best);
    }

    /// <summary>One measure; the noun of the second may be left out.</summary>
    private static bool AreOne(SemanticModel model, FigureMention own, FigureMention other) =>
        ComparedMeasure.IsOne(model, own, other)
            || other is { Kind.Name: "number", Unit: null } && other.Scale == own.Scale && own.Kind == MentionKind.Number
                && !NounKey.IsBehind(model, other);

    /// <summary>The word between the two, or just before the first: "a record 47 countries".</summary>
    private static TokenRange? BestOf(SemanticModel model, Sentence sentence, FigureMention own, FigureMention other)
    {
        if (FigureLead.EndsBefore(model, own.Tokens.First, ComparisonRole.BestOfAll)) { return new TokenRange(own.Tokens.First - 1, own.Tokens.First); }
        for (var i = own.Tokens.End; i < Math.Min(other.Tokens.First, own.Tokens.End + MostWordsToBest); i++)
        {
            if (Statement.IsSemicolon(model, i)) { return null; }
            if (model.Terms.Is(i, ComparisonRole.BestOfAll, out var hit)) { return hit.Tokens; }
        }
        return null;
    }

    /// <summary>"Compared with", «مقابل» before the second; the best of a stretch is held against none that is told to be of another.</summary>
    private static bool IsHeldAgainst(SemanticModel model, Sentence sentence, TokenRange best, FigureMention own, FigureMention other)
    {
        var between = new TokenRange(Math.Max(best.End, own.Tokens.End), other.Tokens.First);
        if (between.Count > MostWordsToOther + MostWordsToBest || !model.Terms.AnyIn(between, WordRole.Against)
            && !model.Terms.AnyIn(between, ComparisonRole.Outdoing)) { return false; }
        var rest = sentence.Tokens with { First = other.Tokens.First };
        return !model.Terms.AnyIn(between with { First = best.First }, ComparisonRole.OfStretch)
            || !model.Terms.AnyIn(rest, TotalRole.OfBefore, TotalRole.SumNoun) && !model.Terms.AnyIn(rest, WordRole.Other);
    }
}
