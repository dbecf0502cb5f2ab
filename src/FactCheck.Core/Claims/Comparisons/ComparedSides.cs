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
    private const int ShortestName = 3;
    private const decimal MostTimes = 4;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.IsApproximate || second.IsApproximate
            || !ComparedWord.MayBeIn(model, sentence)
            || !ComparedMeasure.IsOne(model, first, second)
            || Math.Max(first.Written, second.Written) > MostTimes * Math.Min(first.Written, second.Written)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.Medal)
            || WordBefore(model, sentence, first) is not { } word || !IsOfLatter(model, sentence, word.Tokens.End, first, second)
            || IsOfLatterOnly(model, sentence, first)) { return null; }
        return word.IsMore
            ? ComparisonMention.Of(model, first, second, word.Tokens)
            : ComparisonMention.Of(model, second, first, word.Tokens);
    }

    /// <summary>The only word of outdoing, before the first figure, and with no bar that is outdone.</summary>
    private static ComparedWord? WordBefore(SemanticModel model, Sentence sentence, FigureMention first)
    {
        ComparedWord? only = null;
        for (var i = sentence.Tokens.First; i < first.Tokens.First; i++)
        {
            if (Statement.IsSemicolon(model, i)) { return null; }
            if (ComparedWord.At(model, sentence, i) is not { } word) { continue; }
            var isAny = word.Of == ComparedWord.Measure.Any;
            if (only is not null || !isAny && word.Of != ComparedWord.Measure.Size || first.Tokens.First - i > MostWordsToFirst
                || isAny && (!word.IsMore || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LessIsAhead))) { return null; }
            only = word;
        }
        return only;
    }

    /// <summary>«مقابل 310 للأخير», «بينما استقبل الثاني 310», "to the latter's 310".</summary>
    private static bool IsOfLatter(SemanticModel model, Sentence sentence, int word, FigureMention first, FigureMention second)
    {
        var between = new TokenRange(first.Tokens.End, second.Tokens.First);
        if (between.Count > MostWordsBetween) { return false; }
        var isAgainst = model.Terms.AnyIn(between, WordRole.Against, WordRole.While)
            || !sentence.Block.Language.JoinsArticle && model.Terms.AnyIn(between, ComparisonRole.ScoredTo);
        var noun = NounKey.IsBehind(model, second) ? 1 : 0;
        var behind = new TokenRange(second.Tokens.End, Math.Min(sentence.Tokens.End, second.Tokens.End + MostWordsBehind));
        // «بـ210 ملايين للأول و260 مليونا للثاني»
        if (model.Terms.AnyIn(between, ComparisonRole.TheFormer) && model.Terms.AnyIn(behind, ComparisonRole.TheLatter)) { return true; }
        if (IsBracketed(model, first) && IsBracketed(model, second) && !isAgainst) { return true; }
        return isAgainst && (model.Terms.AnyIn(between, ComparisonRole.TheLatter) || model.Terms.AnyIn(behind, ComparisonRole.TheLatter)
            || NamesRival(model, new TokenRange(word, first.Tokens.First), behind with { First = behind.First + noun }));
    }

    /// <summary>«يفوق ارتفاع الجديدة (64 مترا) ارتفاع القديمة (58 مترا)»: each stands behind whose it is.</summary>
    private static bool IsBracketed(SemanticModel model, FigureMention figure)
    {
        var tokens = model.Article.Tokens;
        return figure.Tokens.First > 0 && tokens.Is(figure.Tokens.First - 1, '(') && figure.Tokens.End < tokens.Count
            && (tokens.Is(figure.Tokens.End, ')') || figure.Tokens.End + 1 < tokens.Count && tokens.Is(figure.Tokens.End + 1, ')'));
    }

    /// <summary>«أكبر من السد القديم، … مقابل 95 مليونا للقديم»: a word that only the rival has been told by, and not who stands before.</summary>
    private static bool NamesRival(SemanticModel model, TokenRange rival, TokenRange behind)
    {
        if (behind.Count == 0 || model.Terms.AnyIn(behind, WordRole.TimeBefore)
            || model.Article.SentenceOf(behind.First) is not { Block.Language: var language }) { return false; }
        var tokens = model.Article.Tokens;
        for (var i = rival.First; i < rival.End && !Statement.IsComma(model, i); i++)
        {
            if (NounKey.At(model, i).Length < ShortestName || model.Terms.Is<PeriodTerm>(i, out _, out _)
                || model.Terms.Is<DirectionTerm>(i, out _, out _)) { continue; }
            for (var j = behind.First; j < behind.End; j++)
            {
                if (NounKey.AreOne(model, i, j) || language.StartsDefinite(tokens.CharsOf(i)) && language.JoinsDestination(tokens.CharsOf(j))
                    && tokens.CharsOf(i)[2..].SequenceEqual(tokens.CharsOf(j)[2..])) { return true; }
            }
        }
        return false;
    }

    /// <summary>«إذ استقبل الثاني 310 مقابل …»: the first figure is the other's.</summary>
    private static bool IsOfLatterOnly(SemanticModel model, Sentence sentence, FigureMention first) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsBehind), first.Tokens.First),
            ComparisonRole.TheLatter);
}
