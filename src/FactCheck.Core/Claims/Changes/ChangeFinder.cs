using System.Collections.Immutable;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds statements that give two values of one figure and the change between them: «من 20 إلى 30 مليونًا أي بنسبة 80%»,
/// «755 مليون لتر مقابل 652 مليون … بزيادة نسبتها 14 بالمائة», "doubled from 3,000 to 6,000". All must be neighbours among the figures of one sentence.
/// </summary>
public sealed class ChangeFinder : MentionFinder
{
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
            if (i + 2 < row.Length && ChangeStated.TryBetween(model, sentence, first, second, row[i + 2]) is { } between) { found.Add(between); }
            if (ChangePairingReader.PairingOf(model, first, second) is not { } pairing || !ChangeMeasure.IsOne(model, first, second)) { continue; }
            var behind = i + 2 < row.Length && !(i + 3 < row.Length && IsOneOfSeveral(model, row[i + 2], row[i + 3])) ? row[i + 2] : null;
            if ((ChangeStated.TryRead(model, sentence, pairing, first, second, behind) ?? ChangeStated.TryRead(model, sentence, pairing, first, second, i > 0 ? row[i - 1] : null)
                ?? ChangeMultiple.TryRead(model, sentence, pairing, first, second, i > 0 ? row[i - 1] : null) ?? ChangeFraction.TryRead(model, sentence, pairing, first, second, cancellationToken) ?? ChangePoint.TryRead(model, sentence, pairing, first, second)) is { } change)
            {
                found.Add(change);
            }
        }
        var inOne = found.Select(m => model.Article.SentenceOf(m.Tokens.First)).ToHashSet();
        foreach (var (pair, above) in ToldPairs.Of(model, row))
        {
            if (!inOne.Contains(pair.Sentence) && (ToldChange.TryRead(model, pair) ?? ToldAbove.Change(model, pair, above)) is { } told)
            {
                found.Add(told);
                inOne.Add(pair.Sentence);
            }
        }
        foreach (var sentence in model.Article.Sentences)
        {
            if (!inOne.Contains(sentence) && ChangeAcross.TryRead(model, sentence, cancellationToken) is { } apart) { found.Add(apart); }
        }
    }

    /// <summary>«2% و24%», "2% and 24%, respectively": percentages of several things.</summary>
    private static bool IsOneOfSeveral(SemanticModel model, FigureMention stated, FigureMention next) =>
        stated.Kind == MentionKind.Percent && next.Kind == MentionKind.Percent && next.Tokens.First - stated.Tokens.End <= 1
        && model.Article.SentenceOf(stated.Tokens.First) == model.Article.SentenceOf(next.Tokens.First);
}
