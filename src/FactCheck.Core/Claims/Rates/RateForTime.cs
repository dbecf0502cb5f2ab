using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a rate, how long it was kept up and what it came to: "40 trees a day for 30 days, 1,200 in all", «50 شجرة يوميا لمدة 30 يوما، أي 1500 شجرة».
/// </summary>
internal static class RateForTime
{
    private const int MostWordsToLength = 5;
    private const int MostWordsToAll = 6;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        if (figures is not [{ IsApproximate: false } each, { IsApproximate: false } all] || each.Kind == MentionKind.Percent
            || all.Written <= each.Written
            || !RatePerTime.AreOne(model, each, all)
            || RatePerTime.UnitBehind(model, sentence, each, all.Tokens.First, cancellationToken) is not { } unit) { return null; }
        var gap = new TokenRange(each.Tokens.End, all.Tokens.First);
        foreach (var mention in model.MentionsIn(MentionKind.Duration, gap, cancellationToken))
        {
            if (mention is not FigureMention { Repeats: false, IsApproximate: false, Length.Parts: [({ IsExact: true } count, var own)] } length
                || own != unit || count.Min < 2 || length.Tokens.First - each.Tokens.End > MostWordsToLength) { continue; }
            return IsKept(model, new TokenRange(each.Tokens.End, length.Tokens.First))
                && IsInAll(model, sentence, length, all) ? Of(model, each, length, all, count) : null;
        }
        return null;
    }

    private static bool IsKept(SemanticModel model, TokenRange gap) =>
        Statement.IsOne(model, gap) && (model.Terms.AnyIn(gap, WordRole.ForLength, WordRole.Lasting, WordRole.In, WordRole.Over, WordRole.Throughout)
            || model.Terms.AnyIn(gap, WordRole.For));

    private static bool IsInAll(SemanticModel model, Sentence sentence, FigureMention length, FigureMention all)
    {
        var gap = new TokenRange(length.Tokens.End, all.Tokens.First);
        return gap.Count <= MostWordsToAll && Statement.IsOne(model, gap)
            && (model.Terms.AnyIn(gap, WordRole.That, WordRole.InAll) || model.Terms.AnyIn(gap, RateRole.Summing)
            || sentence.Tokens.Contains(all.Tokens.End) && (model.Terms.Is(all.Tokens.End, WordRole.InAll)
                || model.Terms.Is(all.Tokens.End + 1, WordRole.InAll)));
    }

    private static RateMention Of(SemanticModel model, FigureMention each, FigureMention length, FigureMention all, Interval count) =>
        new(new TokenRange(each.Tokens.First, all.Tokens.End), model.Article.Tokens.SpanOf(each.Tokens.First, all.Tokens.End), all, length, each, all)
        {
            Number = count,
            StatedInterval = RateMeasure.Told(all),
            Computed = RateMeasure.Told(each) * count,
        };
}
