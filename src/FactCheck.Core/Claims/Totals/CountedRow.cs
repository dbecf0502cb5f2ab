using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// The figures of an article that count something of their own: neither "three in eight" behind 24 of 64, which tells the same again, nor "three
/// short of the 31 they needed",
/// «ينقصه أربعة لبلوغ 51», which measure it against a bar.
/// </summary>
internal static class CountedRow
{
    private const int MostWordsToBar = 6;
    private const int MostWordsToNeed = 3;
    private const int MostWordsBack = 2;

    public static FigureMention[] Of(SemanticModel model, FigureMention[] row)
    {
        var counted = new List<FigureMention>(row.Length);
        for (var i = 0; i < row.Length; i++)
        {
            if (i + 1 < row.Length && IsToldAgain(model, row[i], row[i + 1])) { i++; }
            else if (!IsDistance(model, row[i]) && !(i > 0 && IsBar(model, row[i - 1], row[i]))) { counted.Add(row[i]); }
        }
        return [.. counted];
    }

    /// <summary>"24, or three in eight", «15، أي ثلاث من كل ثماني مدارس».</summary>
    private static bool IsToldAgain(SemanticModel model, FigureMention few, FigureMention many) =>
        (FigureLead.EndsBefore(model, few.Tokens.First, WordRole.That) || few.Tokens.First > 0 && model.Article.Tokens.Is(few.Tokens.First - 1, '('))
            && (OneInSoMany.Joined(model, [few, many]).Length == 1 || OneInSoMany.OutOf(model, few, many) is not null);

    /// <summary>"Three short of", «ينقصه أربعة», and what no figure is told with: how far it is from a bar.</summary>
    private static bool IsDistance(SemanticModel model, FigureMention figure) =>
        model.Terms.Is(figure.Tokens.End, RateRole.ShortOf) || model.Terms.Is(figure.Tokens.End + 1, RateRole.ShortOf)
            || model.Terms.AnyIn(Before(model, figure), ComparisonRole.Needing)
                && model.Terms.AnyIn(Behind(model, figure, MostWordsToBar), ShareRole.BarNeeded, ShareRole.Majority);

    /// <summary>"The 31 they needed", "a majority of 51", «للوصول إلى 51 المطلوبة».</summary>
    private static bool IsBar(SemanticModel model, FigureMention before, FigureMention figure)
    {
        var sentence = model.Article.SentenceOf(figure.Tokens.First);
        if (sentence?.Tokens.Contains(before.Tokens) == true && IsDistance(model, before)
            && figure.Tokens.First - before.Tokens.End <= MostWordsToBar + 1) { return true; }
        var behind = Behind(model, figure, MostWordsToNeed);
        return (model.Terms.AnyIn(behind, ShareRole.BarNeeded) || model.Terms.AnyIn(behind, ComparisonRole.Needing))
            && model.Terms.AnyIn(Before(model, figure), WordRole.Article)
            || model.Terms.AnyIn(Before(model, figure), ShareRole.Majority);
    }

    private static TokenRange Behind(SemanticModel model, FigureMention figure, int words) =>
        new(figure.Tokens.End, Math.Max(figure.Tokens.End,
            Math.Min(model.Article.SentenceOf(figure.Tokens.First)?.Tokens.End ?? 0, figure.Tokens.End + words)));

    private static TokenRange Before(SemanticModel model, FigureMention figure) =>
        new(Math.Max(model.Article.SentenceOf(figure.Tokens.First)?.Tokens.First ?? 0, figure.Tokens.First - MostWordsBack), figure.Tokens.First);
}
