using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads two that are compared by a word between their figures: «بإنتاج 17 ألف طن، متقدما على نظيره الذي بلغ إنتاجه 14 ألف طن», "12,000 seats, more
/// than the south stand, which has 9,000", "at 210 metres it is taller than the 180-metre tower".
/// </summary>
internal static class ComparedOutdoing
{
    private const int MostWordsFromOwn = 14;
    private const int MostWordsToOther = 12;
    private const int MostWordsToHaving = 5;

    /// <summary>Who is mistaken which of two is more has two that are near each other.</summary>
    private const decimal MostTimes = 4;

    private static readonly WordRole[] Parting = [WordRole.Against, WordRole.After, WordRole.OfWhich, WordRole.And, WordRole.Then];

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (!ComparedWord.MayBeIn(model, sentence) || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively)) { return null; }
        inside = WithoutOne(model, inside);
        for (var i = 0; i + 1 < inside.Length; i++)
        {
            var (own, other) = (inside[i], inside[i + 1]);
            for (var at = own.Tokens.End; at < other.Tokens.First; at++)
            {
                if ((ComparedWord.At(model, sentence, at) ?? ComparedWord.Apart(model, sentence, at, own)) is not { } word
                    || word.Tokens.End > other.Tokens.First) { continue; }
                if (!MayCompare(model, sentence, word, own, other) || !IsSaidOf(model, own, word.Tokens.First)
                    || !IsOwned(model, sentence, word, other)) { break; }
                return word.IsMore != IsBelowZero(model, own)
                    ? ComparisonMention.Of(model, own, other, word.Tokens)
                    : ComparisonMention.Of(model, other, own, word.Tokens);
            }
        }
        return null;
    }

    /// <summary>The figures without "one", which stands for a noun: "longer than the new one, which stretches for 350 metres".</summary>
    private static ReadOnlySpan<FigureMention> WithoutOne(SemanticModel model, ReadOnlySpan<FigureMention> inside)
    {
        var kept = new List<FigureMention>(inside.Length);
        foreach (var figure in inside)
        {
            if (figure is not { Kind.Name: "number", Unit: null, Written: 1, Scale: 1 }
                || model.Article.Tokens[figure.Tokens.First].Kind == TokenKind.Number) { kept.Add(figure); }
        }
        return kept.ToArray();
    }

    private static bool MayCompare(SemanticModel model, Sentence sentence, ComparedWord word, FigureMention own, FigureMention other)
    {
        if (own.IsApproximate || other.IsApproximate || word.Of == ComparedWord.Measure.Time || !ComparedMeasure.IsOne(model, own, other)
            || own.Kind == MentionKind.Percent && other.Kind != MentionKind.Percent || IsOfOther(model, own)) { return false; }
        if (word.Of == ComparedWord.Measure.Any && model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LessIsAhead)) { return false; }
        var isMoney = own.Kind == MentionKind.Money;
        if (word.Of == ComparedWord.Measure.Money && !isMoney) { return false; }
        if (word.Of == ComparedWord.Measure.Degrees)
        {
            return !isMoney && own.Kind != MentionKind.Percent && IsBelowZero(model, own) == IsBelowZero(model, other);
        }
        var (least, most) = (Math.Min(own.Written, other.Written), Math.Max(own.Written, other.Written));
        return least > 0 && most <= least * MostTimes && IsBelowZero(model, own) == IsBelowZero(model, other);
    }

    /// <summary>Medals by which no order goes, and the matches that were played.</summary>
    private static bool IsOfOther(SemanticModel model, FigureMention own) =>
        model.Terms.Is(own.Tokens.End, WordRole.Medal) && !model.Terms.Is(own.Tokens.End + 1, ComparisonRole.OfGold)
            || model.Terms.Is(own.Tokens.End, TotalRole.MatchNoun);

    private static bool IsBelowZero(SemanticModel model, FigureMention figure) =>
        model.Terms.AnyIn(new TokenRange(figure.Tokens.End, figure.Tokens.End + 2), WordRole.BelowZero);

    /// <summary>The word goes on about the first figure: not «أكثر بعشرين», "12 more than", and nothing else begins between them.</summary>
    private static bool IsSaidOf(SemanticModel model, FigureMention own, int word)
    {
        if (word - own.Tokens.End > MostWordsFromOwn || FigureLead.EndsBefore(model, own.Tokens.First, RateRole.Margin)) { return false; }
        var isApart = false;
        for (var i = own.Tokens.End; i < word; i++)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.While) && !model.Terms.Is(i, WordRole.Explaining)
                || model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Against)) { return false; }
            if (Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.WhichIs) && !model.Terms.Is(i, WordRole.That)
                && !(i + 1 == word)) { return false; }
            isApart |= model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.WhichIs)
                || model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, WordRole.Relative) || model.Terms.Is(i, WordRole.HadBeen);
        }
        return isApart || IsVerb(model, word);
    }

    /// <summary>«14 ألفا متقدما على», "12,000 people beat": no figure of how much more it is can stand before these.</summary>
    private static bool IsVerb(SemanticModel model, int word) =>
        model.Terms.Is(word, ComparisonRole.Outdoing) || model.Terms.Is(word, ComparisonRole.OutdoneBy);

    /// <summary>The second figure is that of the rival: «الذي بلغ», «البالغة», "which has", "the 245-metre", "Thursday's 6", in a bracket.</summary>
    private static bool IsOwned(SemanticModel model, Sentence sentence, ComparedWord word, FigureMention other)
    {
        var (from, first) = (word.Tokens.End, other.Tokens.First);
        if (first - from > MostWordsToOther || FigureLead.EndsBefore(model, first, RateRole.Margin)
            || sentence.Block.Language.JoinsArticle && FigureLead.IsJoinedBy(model, other)) { return false; }
        var between = new TokenRange(from, first);
        if (model.Terms.AnyIn(between, Parting) || model.Terms.AnyIn(between, ComparisonRole.NoRival)) { return false; }
        var isOwned = false;
        for (var i = from; i < first; i++)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.While) && !model.Terms.Is(i, WordRole.Explaining)
                || model.Terms.Is<FractionTerm>(i, out _, out _) || model.Terms.Is<FactorTerm>(i, out _, out _)) { return false; }
            var isHaving = model.Terms.Is(i, ComparisonRole.HavingFigure) || model.Terms.Is(i, WordRole.Relative)
                || model.Terms.Is(i, WordRole.Reaching) || model.Terms.Is(i, WordRole.Numbering);
            if (Statement.Begins(model, i) && !isHaving) { return false; }
            if (Statement.IsComma(model, i) && !(i + 1 < first && GoesOn(model, i + 1))) { return false; }
            isOwned |= isHaving && first - i <= MostWordsToHaving;
        }
        var tokens = model.Article.Tokens;
        return isOwned || model.Terms.Is(first - 1, WordRole.Article) && !sentence.Block.Language.JoinsArticle
            || tokens[first - 1].Length == 1 && tokens.FirstChar(first - 1) is '('
            || Owner.EndsBefore(model, first);
    }

    private static bool GoesOn(SemanticModel model, int token) =>
        model.Terms.Is(token, ComparisonRole.HavingFigure) || model.Terms.Is(token, WordRole.Relative) || model.Terms.Is(token, WordRole.Explaining);
}
