using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds statements that give two values of one figure and the change between them: «من 20 إلى 30 مليونًا أي بنسبة 80%»,
/// «755 مليون لتر مقابل 652 مليون … بزيادة نسبتها 14 بالمائة», "doubled from 3,000 to 6,000". All must be neighbours among the figures of one sentence.
/// </summary>
public sealed class ChangeFinder : MentionFinder
{
    private const int MostWordsToStated = 12;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Change];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var (first, second) = (row[i], row[i + 1]);
            if (first.IsApproximate || second.IsApproximate || model.Article.SentenceOf(first.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(second.Tokens)) { continue; }
            if (ChangeWording.PairingOf(model, first, second) is not { } pairing || pairing == ChangePairing.Against && first.Kind == MentionKind.Percent || !ChangeMeasure.IsOne(model, first, second)) { continue; }
            var behind = i + 2 < row.Length && !(i + 3 < row.Length && IsOneOfSeveral(model, row[i + 2], row[i + 3])) ? row[i + 2] : null;
            if ((TryStated(model, sentence, pairing, first, second, behind) ?? TryStated(model, sentence, pairing, first, second, i > 0 ? row[i - 1] : null)
                ?? ChangeMultiple.TryRead(model, sentence, pairing, first, second, i > 0 ? row[i - 1] : null)) is { } change)
            {
                found.Add(change);
            }
        }
    }

    /// <summary>«2% و24%», "2% and 24%, respectively": percentages of several things.</summary>
    private static bool IsOneOfSeveral(SemanticModel model, FigureMention stated, FigureMention next) =>
        stated.Kind == MentionKind.Percent && next.Kind == MentionKind.Percent && next.Tokens.First - stated.Tokens.End <= 1
        && model.Article.SentenceOf(stated.Tokens.First) == model.Article.SentenceOf(next.Tokens.First);

    private static ChangeMention? TryStated(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second, FigureMention? stated)
    {
        if (stated is null || stated.IsApproximate || !sentence.Tokens.Contains(stated.Tokens) || FormOf(model, first, second, stated) is not { } form) { return null; }
        if (ChangeWording.DirectionOf(model, sentence, first, second, stated, MostWordsToStated) is not { } isFall) { return null; }
        var (from, to) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
        var (before, after) = (ChangeMeasure.Rounded(from, first, second), ChangeMeasure.Rounded(to, first, second));
        var difference = isFall ? before - after : after - before;
        var (start, end) = (first.Tokens.First < stated.Tokens.First ? first : stated, second.Tokens.First > stated.Tokens.First ? second : stated);
        return new ChangeMention(new TokenRange(start.Tokens.First, end.Tokens.End), start.Span.Union(end.Span), from, to, form, stated.Span)
        {
            Computed = form == ChangeForm.Percent ? ChangeMeasure.InPercent(before, after, isFall) : difference,
            Nominal = ChangeMeasure.Nominal(form, before.Middle, after.Middle, isFall),
            Stated = form == ChangeForm.Difference ? FigureRow.Rounded(stated) : ChangeMeasure.Printed(stated),
            Points = form == ChangeForm.Percent && first.Kind == MentionKind.Percent ? difference : null,
        };
    }

    private static ChangeForm? FormOf(SemanticModel model, FigureMention first, FigureMention second, FigureMention stated) => stated switch
    {
        { Kind.Name: "percent", Unit: "%" } => ChangeForm.Percent,
        { Kind.Name: "percent" } => first.Kind == MentionKind.Percent ? ChangeForm.Points : null,
        _ => ChangeMeasure.IsDifference(model, second, stated) ? ChangeForm.Difference : null,
    };
}
