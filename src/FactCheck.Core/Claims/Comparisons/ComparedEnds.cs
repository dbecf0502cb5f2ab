using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads two figures of which one is called the lowest and one the highest: «أدنى سعر 48 جنيها وأعلى سعر 49 جنيها», "from a low of 12 to a high of 25".</summary>
internal static class ComparedEnds
{
    private const int MostWordsToFigure = 4;
    private const int MostWordsBehind = 2;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.Written == second.Written || first.Scale != second.Scale
            || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LowEnd) || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.HighEnd)
            || !ChangeMeasure.IsOne(model, first, second) || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively)) { return null; }
        if (EndOf(model, first, sentence.Tokens.First, second.Tokens.First) is not var (word, isLow)
            || EndOf(model, second, first.Tokens.End, sentence.Tokens.End) is not var (_, isOtherLow) || isLow == isOtherLow
            || AreApart(model, first, second, sentence)) { return null; }
        return isLow ? ComparisonMention.Of(model, second, first, word) : ComparisonMention.Of(model, first, second, word);
    }

    /// <summary>The nearest of the two words just before a figure, or else just behind it.</summary>
    private static (TokenRange Word, bool IsLow)? EndOf(SemanticModel model, FigureMention figure, int from, int to)
    {
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsToFigure); i--)
        {
            if (At(model, i) is { } before) { return before; }
        }
        for (var i = figure.NumberTokens.End; i < Math.Min(to, figure.Tokens.End + MostWordsBehind); i++)
        {
            if (At(model, i) is { } behind) { return behind; }
        }
        return null;
    }

    private static (TokenRange Word, bool IsLow)? At(SemanticModel model, int token) =>
        model.Terms.Is(token, ComparisonRole.LowEnd, out var hit)
            ? (hit.Tokens, true)
            : model.Terms.Is(token, ComparisonRole.HighEnd, out hit) ? (hit.Tokens, false) : null;

    /// <summary>"A low of 30 in the north and a high of 20 in the south": two places or times have ends of their own.</summary>
    private static bool AreApart(SemanticModel model, FigureMention first, FigureMention second, Sentence sentence) =>
        IsTold(model, new TokenRange(first.Tokens.End, second.Tokens.First))
            && IsTold(model, new TokenRange(second.Tokens.End, sentence.Tokens.End));

    private static bool IsTold(SemanticModel model, TokenRange range) =>
        model.Terms.AnyIn(range, WordRole.In) || model.MentionsIn(MentionKind.Place, range).Any() || model.MentionsIn(MentionKind.Date, range).Any();
}
