using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the average of an amount over those who gave or got it, where the sentence tells nothing else: "raised $3.6 million from 9,000 donors, an average gift of $400",
/// «جمعت 3.6 مليون دولار من 9 آلاف متبرع، بمتوسط 400 دولار».
/// </summary>
internal static class MeanOfAll
{
    private const int Figures = 3;
    private const int MostWordsToAverage = 4;
    private const int MostWordsBetween = 8;

    /// <summary>An average that is farther from what the two give is that of something else.</summary>
    private const decimal FarthestTimes = 15;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        if (figures.Length != Figures || figures[^1] is not { Kind.Name: not "percent" } each || !IsAverage(model, each, figures[1].Tokens.End)
            || each.Tokens.First - figures[1].Tokens.End > MostWordsBetween || IsOfOther(model, sentence, each, figures[1])) { return null; }
        var (total, count) = RateMeasure.IsOne(model, figures[0], each) ? (figures[0], figures[1])
            : RateMeasure.IsOne(model, figures[1], each) ? (figures[1], figures[0]) : (null, null);
        if (total is not { Kind.Name: "money" or "quantity" } || count is not { Kind.Name: "number", Unit: null, Written: >= 2, Decimals: 0 }
            || !NounKey.IsBehind(model, count) || total.Written <= each.Written || total.IsApproximate || count.IsApproximate
            || RateResult.TellsOther(model, sentence, new TokenRange(figures[0].Tokens.First, each.Tokens.First))
            || model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken).Any()) { return null; }
        if (Interval.Divide(FigureRow.Rounded(total), FigureRow.Rounded(count)) is not { } computed || each.Written > computed.Max * FarthestTimes
            || each.Written * FarthestTimes < computed.Min) { return null; }
        return new RateMention(new TokenRange(figures[0].Tokens.First, each.Tokens.End), figures[0].Span.Union(each.Span), total, count, each, each)
        {
            Number = FigureRow.Rounded(count),
            StatedInterval = RateMeasure.Told(each),
            Computed = computed,
        };
    }

    private static bool IsAverage(SemanticModel model, FigureMention each, int from)
    {
        for (var i = each.Tokens.First - 1; i >= Math.Max(from, each.Tokens.First - MostWordsToAverage); i--)
        {
            if (model.Terms.Is(i, RateRole.AverageOfAll) || model.Terms.Is(i, RateRole.AtRate)) { return true; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
        }
        return false;
    }

    /// <summary>"An average of $40 a day", «للمتر», "from new donors": of something that is not counted here.</summary>
    private static bool IsOfOther(SemanticModel model, Sentence sentence, FigureMention each, FigureMention before) =>
        sentence.Tokens.Contains(each.Tokens.End) && model.Article.Tokens[each.Tokens.End].Kind == TokenKind.Word
            || !Statement.IsOne(model, new TokenRange(before.Tokens.End, each.Tokens.First));
}
