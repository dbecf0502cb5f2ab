using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads two that are compared before both figures, the second of which is said to be the other's: «تفوق الميناء على جاره، إذ استقبل 345 سفينة مقابل
/// 310 للأخير», "overtook its rival, with 345 ships to the latter's 310".
/// </summary>
internal static class ComparedSides
{
    private const int MostWordsToFirst = 16;
    private const int MostWordsBetween = 8;
    private const int MostWordsBehind = 4;
    private const decimal MostTimes = 4;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.IsApproximate || second.IsApproximate
            || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Outdoing, ComparisonRole.GettingAhead)
            || !ComparedMeasure.IsOne(model, first, second)
            || Math.Max(first.Written, second.Written) > MostTimes * Math.Min(first.Written, second.Written)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite, ComparisonRole.LessIsAhead)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.Medal)
            || WordBefore(model, sentence, first) is not { } word || !IsOfLatter(model, sentence, first, second)
            || IsOfLatterOnly(model, sentence, first)) { return null; }
        return ComparisonMention.Of(model, first, second, word);
    }

    /// <summary>The only word of outdoing, before the first figure, and with no bar that is outdone.</summary>
    private static TokenRange? WordBefore(SemanticModel model, Sentence sentence, FigureMention first)
    {
        TokenRange? only = null;
        for (var i = sentence.Tokens.First; i < first.Tokens.First; i++)
        {
            if (Statement.IsSemicolon(model, i)) { return null; }
            if (ComparedWord.At(model, sentence, i) is not { } word) { continue; }
            if (only is not null || !word.IsMore || word.Of != ComparedWord.Measure.Any || first.Tokens.First - i > MostWordsToFirst) { return null; }
            only = word.Tokens;
        }
        return only;
    }

    /// <summary>«مقابل 310 للأخير», «بينما استقبل الثاني 310», "to the latter's 310".</summary>
    private static bool IsOfLatter(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second)
    {
        var between = new TokenRange(first.Tokens.End, second.Tokens.First);
        if (between.Count > MostWordsBetween) { return false; }
        var isAgainst = model.Terms.AnyIn(between, WordRole.Against, WordRole.While)
            || !sentence.Block.Language.JoinsArticle && model.Terms.AnyIn(between, ComparisonRole.ScoredTo);
        return isAgainst && (model.Terms.AnyIn(between, ComparisonRole.TheLatter) || model.Terms.AnyIn(
            new TokenRange(second.Tokens.End, Math.Min(sentence.Tokens.End, second.Tokens.End + MostWordsBehind)), ComparisonRole.TheLatter));
    }

    /// <summary>«إذ استقبل الثاني 310 مقابل …»: the first figure is the other's.</summary>
    private static bool IsOfLatterOnly(SemanticModel model, Sentence sentence, FigureMention first) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsBehind), first.Tokens.First),
            ComparisonRole.TheLatter);
}
