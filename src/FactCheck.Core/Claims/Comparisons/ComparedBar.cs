using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what came and what was expected, with a word that says which is more: "beat forecasts, with 46 million against the 40 million expected", «دون توقعات المحللين، إذ بلغت 40 مليونا مقابل 46 مليونا متوقعة».</summary>
internal static class ComparedBar
{
    private const int MostWordsToBar = 9;
    private const int MostWordsToExpected = 4;
    private const int MostWordsToFailing = 4;
    private const int MostWordsBehind = 3;
    private const int MostWordsToNoun = 4;

    /// <summary>What is said to have passed a mark, and has not, is near it.</summary>
    private const decimal MostTimes = 2;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.IsApproximate && second.IsApproximate || first.Written == second.Written
            || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.BarNoun) || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite)
            || !ComparedMeasure.IsOne(model, first, second) && !AreBare(model, first, second) && !IsBareMark(model, sentence, first, second)
            || BarIn(model, sentence) is not var (word, isOver)) { return null; }
        var isFirst = IsExpected(model, first, sentence.Tokens.First, second.Tokens.First);
        if (isFirst == IsExpected(model, second, first.Tokens.End, sentence.Tokens.End)) { return null; }
        var (actual, bar) = isFirst ? (second, first) : (first, second);
        var from = isFirst ? first.Tokens.End : sentence.Tokens.First;
        if (BaseMark.Rank(model, actual, from, isFirst ? sentence.Tokens.End : second.Tokens.First) > 0
            || model.Terms.AnyIn(new TokenRange(first.Tokens.End, second.Tokens.First), WordRole.Then, WordRole.OfWhich,
            WordRole.OfWhom)) { return null; }
        var isMark = model.Terms.Is(bar.Tokens.End, ComparisonRole.BarNoun)
            || IsBar(model, bar, isFirst ? sentence.Tokens.First : first.Tokens.End);
        var mark = isMark ? bar : null;
        return isOver ? ComparisonMention.Of(model, actual, bar, word, mark) : ComparisonMention.Of(model, bar, actual, word, mark);
    }

    /// <summary>«عتبة الألفين للمرة الأولى، إذ سجل 1870 طالبا»: what the mark counts is told with the other alone.</summary>
    private static bool IsBareMark(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second) =>
        first is { Kind.Name: "number", Unit: null, IsApproximate: false, Written: > 0 }
            && second is { Kind.Name: "number", Unit: null, IsApproximate: false }
            && Math.Max(first.Written, second.Written) <= MostTimes * Math.Min(first.Written, second.Written)
            && IsBar(model, first, sentence.Tokens.First);

    /// <summary>"A crowd of 52,000 exceeded the stadium's 60,000 capacity": numbers without a noun of their own.</summary>
    private static bool AreBare(SemanticModel model, FigureMention first, FigureMention second) =>
        first is { Kind.Name: "number", Unit: null } && second is { Kind.Name: "number", Unit: null } && first.Scale == second.Scale
            && (model.Terms.Is(first.Tokens.End, ComparisonRole.BarNoun) || model.Terms.Is(second.Tokens.End, ComparisonRole.BarNoun));

    /// <summary>"Earnings of 46 million beat forecasts of 40 million by 6 million": how far it is said to have been from the bar.</summary>
    public static DifferenceMention? Distance(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second, var stated] || first.IsApproximate || second.IsApproximate || stated.IsApproximate
            || first.Kind == MentionKind.Percent || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.BarNoun)
            || !ComparedMeasure.IsOne(model, first, second) || !ChangeMeasure.IsDifference(model, second, stated)
            || !FigureLead.LeadsTo(model, stated, WordRole.By) && !FigureLead.LeadsTo(model, stated, RateRole.Margin)
            || BarIn(model, sentence) is not var (_, isOver)) { return null; }
        var isFirst = IsExpected(model, first, sentence.Tokens.First, second.Tokens.First);
        if (isFirst == IsExpected(model, second, first.Tokens.End, stated.Tokens.First)) { return null; }
        var (actual, bar) = isFirst ? (second, first) : (first, second);
        return isOver ? DifferenceMention.Of(actual, bar, stated) : DifferenceMention.Of(bar, actual, stated);
    }

    /// <summary>The only word of a sentence that says whether what is held against a bar was over it.</summary>
    private static (TokenRange Word, bool IsOver)? BarIn(SemanticModel model, Sentence sentence)
    {
        (TokenRange, bool)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isOver = model.Terms.Is(i, ComparisonRole.OverBar, out var hit);
            if (!isOver && !model.Terms.Is(i, ComparisonRole.UnderBar, out hit) && !IsMissed(model, sentence, i, out hit)
                || !LeadsToBar(model, sentence, hit.Tokens.End)) { continue; }
            if (only is not null || model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, i - 2), i), WordRole.Denying)) { return null; }
            only = (hit.Tokens, isOver);
        }
        return only;
    }

    /// <summary>«فشل المرشح في بلوغ»: what was not attained.</summary>
    private static bool IsMissed(SemanticModel model, Sentence sentence, int token, out TermHit hit) =>
        model.Terms.Is(token, ComparisonRole.Attaining, out hit)
            && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, token - MostWordsToFailing), token), ListRole.Failing);

    private static bool LeadsToBar(SemanticModel model, Sentence sentence, int from) =>
        model.Terms.AnyIn(new TokenRange(from, Math.Min(sentence.Tokens.End, from + MostWordsToBar)), ComparisonRole.BarNoun);

    /// <summary>«عتبة الـ86», "the threshold of 86": the noun just before.</summary>
    private static bool IsBar(SemanticModel model, FigureMention figure, int from)
    {
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsToNoun); i--)
        {
            if (model.Terms.Is(i, ComparisonRole.BarNoun)) { return true; }
            if (!model.Terms.Is(i, WordRole.Article) && !model.Terms.Is(i, WordRole.Of) && !model.Terms.Is(i, WordRole.Numbering)
                && !model.Terms.Is(i, WordRole.WhichIs) && !model.Terms.Is(i, ComparisonRole.RequiredWord)) { return false; }
        }
        return false;
    }

    private static bool IsExpected(SemanticModel model, FigureMention figure, int from, int to)
    {
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsToExpected); i--)
        {
            if (model.Terms.Is(i, ComparisonRole.Expected, out var hit) && hit.Tokens.End == figure.Tokens.First) { return true; }
        }
        return model.Terms.Is(figure.Tokens.End, ComparisonRole.BarNoun) || IsBar(model, figure, from)
            || model.Terms.AnyIn(new TokenRange(figure.Tokens.End, Math.Min(to, figure.Tokens.End + MostWordsBehind)), ComparisonRole.Expected);
    }
}
