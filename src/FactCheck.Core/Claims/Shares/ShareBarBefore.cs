using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the bar that was cleared before the votes that cleared it: «أقر المجلس التعديل بأغلبية الثلثين، إذ صوت له 210 من أصل 300», "cleared the required two-thirds majority, with 205 votes out of 300".</summary>
internal static class ShareBarBefore
{
    private const int MostWordsToMajority = 2;
    private const decimal Whole = 100;

    /// <summary>Part and whole must be all figures of the sentence, and nothing say that it was missed, is needed or is one of those present.</summary>
    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        // «…، وعارضه 21، وامتنع ثمانية»: the other sides
        while (inside is [_, _, .., var side] && IsOtherSide(model, side)) { inside = inside[..^1]; }
        if (inside is not [var first, var second] || !model.Terms.AnyIn(sentence.Tokens, ShareRole.Majority)
            || !model.Terms.AnyIn(sentence.Tokens, ListRole.Carrying)
            || model.Terms.AnyIn(sentence.Tokens, ListRole.Failing) || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Needing)
            || model.Terms.AnyIn(sentence.Tokens, TotalRole.Absent)
            || model.Terms.AnyIn(sentence.Tokens, TotalRole.Attending) && !IsOfPresent(model, sentence, second)
            || model.Terms.AnyIn(sentence.Tokens with { End = Math.Max(first.Tokens.End, second.Tokens.End) }, WordRole.Denying, WordRole.Future, WordRole.Forecast)
            || WholeAndPart.Plainly(model, sentence, first, second) is not var (part, whole) || part.Written > whole.Written
            || part.IsApproximate || whole.IsApproximate
            || BarIn(model, sentence.Tokens with { End = first.Tokens.First }) is not var (bar, words)) { return null; }
        return ShareMention.Of(part, whole, ShareFraction.Figure(model, bar, words), new Interval(bar.Value * Whole, Whole));
    }

    private static bool IsOtherSide(SemanticModel model, FigureMention side)
    {
        for (var i = Math.Max(0, side.Tokens.First - MostWordsToMajority); i < Math.Min(model.Article.Tokens.Count, side.Tokens.End + MostWordsToMajority); i++)
        {
            if (model.Terms.Is<BallotTerm>(i, out var term, out _)) { return term.Side != BallotSide.For; }
        }
        return false;
    }

    /// <summary>«ثلثي الحاضرين، … من أصل 75 حضروا»: the whole is those present, and the bar is one of them.</summary>
    private static bool IsOfPresent(SemanticModel model, Sentence sentence, FigureMention whole) =>
        model.Terms.AnyIn(new TokenRange(whole.Tokens.End, Math.Min(sentence.Tokens.End, whole.Tokens.End + MostWordsToMajority)), TotalRole.Attending)
            || model.Terms.AnyIn(new TokenRange(whole.Tokens.First - 1, whole.Tokens.First), TotalRole.Attending);

    /// <summary>«أغلبية الثلثين», "a two-thirds majority": more than half, and beside the word for a majority.</summary>
    private static (FractionTerm Bar, TokenRange Words)? BarIn(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (!model.Terms.Is<FractionTerm>(i, out var bar, out var hit) || bar.Value <= 0.5m) { continue; }
            return model.Terms.AnyIn(new TokenRange(Math.Max(range.First, i - MostWordsToMajority), Math.Min(range.End, hit.Tokens.End + 1)),
                ShareRole.Majority)
                ? (bar, hit.Tokens)
                : null;
        }
        return null;
    }
}
