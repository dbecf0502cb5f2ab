using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Says whether another figure of the sentence, or of the one before, gives what is stated in place of one of the two that a reader took: then the article is right, and the reader took the
/// wrong one.
/// </summary>
internal static class BorneOut
{
    private const int MostWordsAway = 80;

    private static readonly Interval Hundred = Interval.Exactly(100);

    /// <summary>"4,380, or twelve a day, down 8.75% from 4,800": 4,380 bears it out, and twelve stands nearer.</summary>
    public static bool ByAnother(SemanticModel model, FigureMention[] row, ChangeMention change) =>
        change.Form is ChangeForm.Percent or ChangeForm.Points && !change.IsBorneOut
            && (Near(model, row, change.From, change.To, change.StatedSpan).Any(f => f.Kind == change.From.Kind
            && (Gives(f, change.To, change) || Gives(change.From, f, change))) || ByNeighbours(model, row, change));

    /// <summary>"The step from four to five is a gain of 25%, smaller than the one from three to four": two others of the sentence, side by side.</summary>
    private static bool ByNeighbours(SemanticModel model, FigureMention[] row, ChangeMention change)
    {
        if (model.Article.SentenceOf(change.To.Tokens.First) is not { } sentence) { return false; }
        row = [.. Around(row, change.From, change.To)];
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (row[i].Kind == change.From.Kind && row[i + 1].Kind == change.From.Kind && row[i].Span != change.StatedSpan
                && row[i + 1].Span != change.StatedSpan && sentence.Tokens.Contains(row[i].Tokens) && sentence.Tokens.Contains(row[i + 1].Tokens)
                && !(IsOneOf(change, row[i]) && IsOneOf(change, row[i + 1])) && Gives(row[i], row[i + 1], change)) { return true; }
        }
        return false;
    }

    private static bool IsOneOf(ChangeMention change, FigureMention figure) => figure == change.From || figure == change.To;

    /// <summary>"From $13.5m to $10.8m, or 6% of the $180m budget": of the second; «من 162 إلى 117، أي بنسبة 27.8%»: what it fell by.</summary>
    public static bool ByAnother(SemanticModel model, FigureMention[] row, ShareMention share)
    {
        if (share.Computed?.Meets(share.StatedInterval) != false) { return false; }
        if (MovedBetween(model, share)) { return true; }
        return Near(model, row, share.Part, share.Whole, share.Stated.Span).Any(f =>
            f.Kind == share.Part.Kind && f.Unit == share.Part.Unit && IsShare(f, share.Whole, share)
            || f.Kind == share.Whole.Kind && f.Unit == share.Whole.Unit && IsShare(share.Part, f, share));
    }

    /// <summary>«التهم 75 خيمة من 300، وبات 375 شخصا بلا مأوى بمعدل خمسة للخيمة»: of the other number of them.</summary>
    public static bool ByAnother(SemanticModel model, FigureMention[] row, RateMention rate) =>
        rate.Stated == rate.Each && rate.Computed?.Meets(rate.StatedInterval) == false && rate.Count is FigureMention count
            && Near(model, row, rate.Total, count, rate.Stated.Span).Any(f => f.Kind == count.Kind && f.Unit == count.Unit && f.Written > 1
                && Interval.Divide(FigureRow.Rounded(rate.Total), FigureRow.Rounded(f))?.Meets(rate.StatedInterval) == true);

    private static bool MovedBetween(SemanticModel model, ShareMention share) =>
        FigureLead.LeadsTo(model, share.Part, WordRole.To) && FigureLead.LeadsTo(model, share.Whole, WordRole.From)
            && MeetsEitherWay(share.Whole, share.Part, share.StatedInterval);

    private static bool IsShare(FigureMention part, FigureMention whole, ShareMention share) =>
        Interval.Divide(FigureRow.Rounded(part) * Hundred, FigureRow.Rounded(whole))?.Meets(share.StatedInterval) == true;

    private static bool Gives(FigureMention before, FigureMention after, ChangeMention change)
    {
        if (change.Form == ChangeForm.Percent) { return MeetsEitherWay(before, after, change.Stated); }
        var difference = FigureRow.Rounded(after) - FigureRow.Rounded(before);
        return difference.Meets(change.Stated) || (-difference).Meets(change.Stated);
    }

    private static bool MeetsEitherWay(FigureMention before, FigureMention after, Interval stated)
    {
        var (x, y) = (FigureRow.Rounded(before), FigureRow.Rounded(after));
        return ChangeMeasure.InPercent(x, y, false)?.Meets(stated) == true || ChangeMeasure.InPercent(x, y, true)?.Meets(stated) == true;
    }

    private static IEnumerable<FigureMention> Near(SemanticModel model, FigureMention[] row, FigureMention first, FigureMention second, TextSpan stated)
    {
        if (model.Article.SentenceOf(second.Tokens.First) is not { } sentence) { return []; }
        return Around(row, first, second).Where(f => f != first && f != second && f.Span != stated && IsBeside(model, sentence, f));
    }

    /// <summary>The figures near two others: a text may be one sentence of thousands of figures.</summary>
    private static IEnumerable<FigureMention> Around(FigureMention[] row, FigureMention first, FigureMention second)
    {
        var (from, to) = (Math.Min(first.Tokens.First, second.Tokens.First) - MostWordsAway, Math.Max(first.Tokens.End, second.Tokens.End) + MostWordsAway);
        var (low, high) = (0, row.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (row[middle].Tokens.First < from) { low = middle + 1; } else { high = middle; }
        }
        for (; low < row.Length && row[low].Tokens.First <= to; low++) { yield return row[low]; }
    }

    private static bool IsBeside(SemanticModel model, Sentence sentence, FigureMention figure) =>
        sentence.Tokens.Contains(figure.Tokens) || model.Article.SentenceOf(figure.Tokens.First) is { } before && before.Block == sentence.Block
            && before.Index == sentence.Index - 1;
}
