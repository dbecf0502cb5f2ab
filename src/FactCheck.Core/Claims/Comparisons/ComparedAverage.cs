using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads an average beside the ends that its values are said to lie between: «تراوح عدد المشاركين بين 40 و60 شخصا، بمتوسط 52 شخصا».</summary>
internal static class ComparedAverage
{
    private const int MostWordsToAverage = 4;
    private const int MostWordsBehind = 12;

    /// <summary>The average and the end that it lies beyond; none where it lies between both.</summary>
    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var low, var high, var average] || !model.Terms.AnyIn(sentence.Tokens, WordRole.Ranging)
            || low.Written >= high.Written || average.IsApproximate || low.Scale != high.Scale || average.Scale != high.Scale
            || average.Tokens.First - high.Tokens.End > MostWordsBehind || !RangeBetween(model, sentence, low, high)
            || !IsOne(model, high, average) || AverageBefore(model, average, high.Tokens.End) is not { } word) { return null; }
        return average.Written > high.Written ? ComparisonMention.Of(model, high, average, word)
            : average.Written < low.Written ? ComparisonMention.Of(model, average, low, word) : null;
    }

    private static bool RangeBetween(SemanticModel model, Sentence sentence, FigureMention low, FigureMention high)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Range, sentence.Tokens))
        {
            if (mention is RangeMention range && range.From == low && range.To == high) { return true; }
        }
        return false;
    }

    private static bool IsOne(SemanticModel model, FigureMention high, FigureMention average) =>
        RateMeasure.IsOne(model, high, average)
            || high.Kind == MentionKind.Number && average.Kind == MentionKind.Number && !NounKey.IsBehind(model, average);

    private static TokenRange? AverageBefore(SemanticModel model, FigureMention average, int from)
    {
        for (var i = average.Tokens.First - 1; i >= Math.Max(from, average.Tokens.First - MostWordsToAverage); i--)
        {
            if (model.Terms.Is(i, RateRole.AverageOfAll, out var hit)) { return hit.Tokens; }
            // «بمتوسط أجور نقل بلغ»: of something else
            if (!model.Terms.Is(i, WordRole.By) && !model.Terms.Is(i, WordRole.Of) && !model.Terms.Is(i, WordRole.Reaching)
                && !model.Terms.Is(i, RateRole.Costing)) { return null; }
        }
        return null;
    }
}
