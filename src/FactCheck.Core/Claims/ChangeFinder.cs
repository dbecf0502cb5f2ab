using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds statements that give two values of one figure and the percentage between them: «من 20 إلى 30 مليونًا أي بنسبة 80%»,
/// «755 مليون لتر مقابل 652 مليون … بزيادة نسبتها 14 بالمائة». The three must be neighbours among the figures of one sentence.
/// </summary>
public sealed class ChangeFinder : MentionFinder
{
    private const int MostWordsToPercent = 12;

    private static readonly MentionKind[] Values = [MentionKind.Number, MentionKind.Money, MentionKind.Quantity];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Change];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var percents = model.Mentions(MentionKind.Percent, cancellationToken);
        if (percents.IsEmpty) { return; }
        var figures = Values.SelectMany(k => model.Mentions(k, cancellationToken)).Concat(percents)
            .Cast<FigureMention>().Where(f => f.Role == FigureRole.Plain && !f.IsCount).OrderBy(f => f.Span.Start).ToArray();
        for (var i = 0; i + 2 < figures.Length; i++)
        {
            if (i + 3 < figures.Length && IsOneOfSeveral(model, figures[i + 2], figures[i + 3])) { continue; }
            if (TryRead(model, figures[i], figures[i + 1], figures[i + 2]) is { } change) { found.Add(change); }
        }
    }

    /// <summary>«2% و24%», "2% and 24%, respectively": percentages of several things.</summary>
    private static bool IsOneOfSeveral(SemanticModel model, FigureMention stated, FigureMention next) =>
        stated.Kind == MentionKind.Percent && next.Kind == MentionKind.Percent && next.Tokens.First - stated.Tokens.End <= 1
        && model.Article.SentenceOf(stated.Tokens.First) == model.Article.SentenceOf(next.Tokens.First);

    private static ChangeMention? TryRead(SemanticModel model, FigureMention a, FigureMention b, FigureMention c)
    {
        var sentence = model.Article.SentenceOf(a.Tokens.First);
        if (sentence is null || !sentence.Tokens.Contains(c.Tokens) || a.IsApproximate || b.IsApproximate || c.IsApproximate) { return null; }
        // The percentage behind the two values, or before them: "rose 50% from 20 to 30".
        var (first, second, stated) = c is { Kind.Name: "percent", Unit: "%" } ? (a, b, c) : a is { Kind.Name: "percent", Unit: "%" } ? (b, c, a) : (a, a, a);
        if (first == second || first.Kind == MentionKind.Percent || second.Kind == MentionKind.Percent || !AreOneMeasure(model, first, second)) { return null; }
        if (ChangeWording.Direction(model, sentence, first, second, stated, MostWordsToPercent) is not { } wording) { return null; }
        var (from, to) = wording.FirstIsBase ? (first, second) : (second, first);
        var (before, after) = (Rounded(from, first, second), Rounded(to, first, second));
        var size = Interval.Divide((after - before) * Interval.Exactly(100), before);
        if (wording.IsFall) { size = size is { } s ? -s : null; }
        var span = a.Span.Union(b.Span).Union(c.Span);
        return new ChangeMention(new TokenRange(a.Tokens.First, c.Tokens.End), span, from, to, stated)
        {
            Computed = size,
            StatedInterval = Interval.Rounded(stated.Written, stated.Decimals),
        };
    }

    /// <summary>One unit, or a unit that is written once for both: «من 20 إلى 30 مليونًا».</summary>
    private static bool AreOneMeasure(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (first.Unit is not null && second.Unit is not null) { return first.Kind == second.Kind && first.Unit == second.Unit; }
        if (first.Kind == MentionKind.Number && second.Unit is not null) { return second.Tokens.First - first.Tokens.End <= 1; }
        if (first.Unit is not null) { return second.Kind == MentionKind.Number && second.Scale == first.Scale; }
        var tokens = model.Article.Tokens;
        var (x, y) = (first.Tokens.End, second.Tokens.End);
        return second.Tokens.First - first.Tokens.End <= 1
            || tokens[x].Kind != TokenKind.Word || y >= tokens.Count || tokens[y].Kind != TokenKind.Word || WordKey.Equal(tokens.CharsOf(x), tokens.CharsOf(y));
    }

    /// <summary>The values that rounding allows. «من 20 إلى 30 مليونًا» shares its scale with both.</summary>
    private static Interval Rounded(FigureMention figure, FigureMention first, FigureMention second)
    {
        var scale = figure == first && first.Scale == 1 && first.Unit is null && second.Scale > 1 && first.Written < 1_000 ? second.Scale : figure.Scale;
        var written = figure.Written * (scale / figure.Scale);
        if (scale == 1 && figure.Decimals == 0) { return Interval.Exactly(written); } // a count is exact
        return Interval.Rounded(written / scale, figure.Decimals) * Interval.Exactly(scale);
    }
}
