using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the two bounds of one figure, each behind its own words: «لا تقل أعمارهم عن 25 سنة ولا تزيد على 18 سنة», "no younger than 35 and no older
/// than 21".
/// </summary>
internal static class ComparedBounds
{
    private const int MostWordsToFigure = 4;
    private const int MostWordsBetween = 6;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (!model.Terms.AnyIn(sentence.Tokens, ComparisonRole.NotMore)
                || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.NotLess)) { continue; }
            var inside = FigureRow.In(row, sentence.Tokens)
                .Concat(model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken).OfType<FigureMention>().Where(f => !f.IsCount))
                .OrderBy(f => f.Span.Start).ToArray();
            for (var i = 1; i < inside.Length; i++)
            {
                if (Read(model, sentence, inside[i - 1], inside[i]) is { } comparison
                    && !found.Any(m => m is ComparisonMention known && known.More == comparison.More)) { found.Add(comparison); }
            }
        }
    }

    private static ComparisonMention? Read(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second)
    {
        if (!AreOne(model, first, second)
            || Lead(model, first, sentence.Tokens.First) is not var (low, isLow)
                || Lead(model, second, first.Tokens.End) is not var (high, isOtherLow)
            || isLow == isOtherLow || high.First - first.Tokens.End > MostWordsBetween
            || model.Terms.AnyIn(new TokenRange(first.Tokens.End, high.First), WordRole.Or)
            || !TakesUp(model, low, first, high, second)) { return null; }
        return isLow ? ComparisonMention.Of(model, second, first, high) : ComparisonMention.Of(model, first, second, high);
    }

    private static bool AreOne(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (first.Written == second.Written || first.Scale != second.Scale) { return false; }
        if (first.Length is { Parts: [var a] }) { return second.Length is { Parts: [var b] } ? a.Unit == b.Unit : IsBare(model, second); }
        return second.Length is { Parts.Length: 1 } ? IsBare(model, first) : second.Length is null && ComparedMeasure.IsOne(model, first, second);
    }

    /// <summary>"At least 25 and no older than 18 years": the unit is told once.</summary>
    private static bool IsBare(SemanticModel model, FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null } && !NounKey.IsNamed(model, figure);

    /// <summary>The words of the bound close before a figure, and whether it is the lower one.</summary>
    private static (TokenRange Words, bool IsLow)? Lead(SemanticModel model, FigureMention figure, int from)
    {
        for (var i = figure.NumberTokens.First - 1; i >= Math.Max(from, figure.NumberTokens.First - MostWordsToFigure - 1); i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return null; }
            if (model.Terms.Is(i, ComparisonRole.NotLess, out var hit)) { return (hit.Tokens, true); }
            if (model.Terms.Is(i, ComparisonRole.NotMore, out hit)) { return (hit.Tokens, false); }
        }
        return null;
    }

    /// <summary>
    /// Behind the second words stands nothing but a preposition, or what was measured before: «ولا تزيد مدة الطعن على» is of something else.
    /// </summary>
    private static bool TakesUp(SemanticModel model, TokenRange first, FigureMention low, TokenRange second, FigureMention high)
    {
        if (high.NumberTokens.First - second.End <= 1) { return true; }
        for (var i = first.End; i < low.NumberTokens.First; i++)
        {
            if (NounKey.AreOne(model, i, second.End)) { return true; }
        }
        return false;
    }
}
