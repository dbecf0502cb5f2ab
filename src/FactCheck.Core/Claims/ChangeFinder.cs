using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

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
            if (model.Article.SentenceOf(first.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(second.Tokens)) { continue; }
            if (ChangePairingReader.PairingOf(model, first, second) is not { } pairing || !ChangeMeasure.IsOne(model, first, second)) { continue; }
            var behind = i + 2 < row.Length && !(i + 3 < row.Length && IsOneOfSeveral(model, row[i + 2], row[i + 3])) ? row[i + 2] : null;
            if ((TryStated(model, sentence, pairing, first, second, behind) ?? TryStated(model, sentence, pairing, first, second, i > 0 ? row[i - 1] : null)
                ?? ChangeMultiple.TryRead(model, sentence, pairing, first, second, i > 0 ? row[i - 1] : null) ?? ChangeFraction.TryRead(model, sentence, pairing, first, second, cancellationToken)) is { } change)
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
        if (stated is null || !sentence.Tokens.Contains(stated.Tokens) || FormOf(model, first, second, stated) is not { } form) { return null; }
        if (pairing == ChangePairing.Against && form == ChangeForm.Percent && first.Kind == MentionKind.Percent) { return null; } // «10% مقابل 8%، بزيادة 2%» may be points
        if (form == ChangeForm.Percent && HasBaseOfItsOwn(model, sentence, first, stated)) { return null; }
        if (ChangeWording.DirectionOf(model, sentence, first, second, stated, MostWordsToStated) is not { } isFall) { return null; }
        var (from, to) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
        var (before, after) = (ChangeMeasure.Rounded(from, first, second), ChangeMeasure.Rounded(to, first, second));
        var difference = isFall ? before - after : after - before;
        var (start, end) = (first.Tokens.First < stated.Tokens.First ? first : stated, second.Tokens.First > stated.Tokens.First ? second : stated);
        return new ChangeMention(new TokenRange(start.Tokens.First, end.Tokens.End), start.Span.Union(end.Span), from, to, form, stated.Span)
        {
            Computed = form == ChangeForm.Percent ? ChangeMeasure.InPercent(before, after, isFall) : difference,
            Nominal = ChangeMeasure.Nominal(form, before.Middle, after.Middle, isFall),
            Stated = form == ChangeForm.Difference ? FigureRow.Rounded(stated) : IsInBasisPoints(model, stated) ? ChangeMeasure.Printed(stated) * Interval.Exactly(0.01m) : ChangeMeasure.Printed(stated),
            Points = form == ChangeForm.Percent && first.Kind == MentionKind.Percent ? difference : null,
        };
    }

    /// <summary>«تمثل 3.8% من المؤشر، من 7.0% إلى 2.9%»: a percentage of something else. «50% من 20 إلى 30» is none.</summary>
    private static bool HasBaseOfItsOwn(SemanticModel model, Sentence sentence, FigureMention first, FigureMention stated)
    {
        var behind = stated.Tokens.End;
        return sentence.Tokens.Contains(behind) && !model.Terms.Is(behind + 1, WordRole.OwnValue) && !FigureLead.IsLeadOf(model, behind, first) && (model.Terms.Is(behind, WordRole.Of) || WordKey.Equal(model.Article.Tokens.CharsOf(behind), "of"));
    }

    private static bool IsInBasisPoints(SemanticModel model, FigureMention stated) => model.Terms.Is(stated.Tokens.End, WordRole.BasisPoints);

    private static ChangeForm? FormOf(SemanticModel model, FigureMention first, FigureMention second, FigureMention stated) => stated switch
    {
        { Kind.Name: "percent", Unit: "%" } => ChangeForm.Percent,
        { Kind.Name: "percent" } => first.Kind == MentionKind.Percent ? ChangeForm.Points : null,
        { Kind.Name: "number", Unit: null } when first.Kind == MentionKind.Percent => model.Terms.Is(stated.Tokens.End, WordRole.Points) || IsInBasisPoints(model, stated) ? ChangeForm.Points : null,
        _ => ChangeMeasure.IsDifference(model, second, stated) || ChangeMeasure.IsDifference(model, first, stated) ? ChangeForm.Difference : null,
    };
}
