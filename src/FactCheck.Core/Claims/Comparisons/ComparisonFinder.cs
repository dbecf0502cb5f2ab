using System.Collections.Immutable;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds two figures of which one is said to be more: the ends of what is named by its lowest and highest, who leads an order and who follows, the winner of a ballot and the rival,
/// what came and what was expected, what came in and went out where a surplus is told, two that a word between them
/// compares, a record and the one before. A sentence with any other figure of that measure is left alone.
/// </summary>
public sealed class ComparisonFinder : RelationFinder
{
    private const int MostFigures = 6;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Comparison];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        row = Array.FindAll(row, f => !FigureRow.CountsNounBefore(model, f)); // «الساعات الأربع والعشرين الماضية»
        var listed = new List<Mention>();
        for (var i = 0; i + 1 < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var end = i + 1;
            while (end < row.Length && sentence?.Tokens.Contains(row[end].Tokens) == true) { end++; }
            if (sentence is not null && end - i is >= 2 and <= MostFigures)
            {
                var inside = row.AsSpan(i..end);
                if (ComparedListed.TryRead(model, sentence, inside, cancellationToken) is { } ofSeveral) { listed.Add(ofSeveral); }
                else if ((ComparedEnds.TryRead(model, sentence, inside)
                    ?? ComparedRivals.TryRead(model, sentence, inside)
                    ?? ComparedBar.TryRead(model, sentence, inside)
                    ?? ComparedAverage.TryRead(model, sentence, inside)
                    ?? ComparedBalance.TryRead(model, sentence, inside)
                    ?? ComparedCrossing.TryRead(model, sentence, inside)
                    ?? ComparedCrossing.NotCrossed(model, sentence, inside)
                    ?? ComparedRecord.TryRead(model, sentence, inside)
                    ?? ComparedBest.TryRead(model, sentence, inside)
                    ?? ComparedSince.TryRead(model, sentence, inside)
                    ?? ComparedSides.TryRead(model, sentence, inside)
                    ?? ComparedOutdoing.TryRead(model, sentence, inside)) is { } comparison)
                {
                    found.Add(comparison);
                }
                else { ComparedRanks.AddTo(found, model, sentence, inside); }
            }
            i = end;
        }
        ComparedEldest.AddTo(found, model, cancellationToken);
        ComparedBounds.AddTo(found, model, row, cancellationToken);
        foreach (var sentence in model.Article.Sentences)
        {
            if (ComparedTimes.TryRead(model, sentence, cancellationToken) is { } times) { found.Add(times); }
            if (ComparedSibling.TryRead(model, sentence, cancellationToken) is { } sibling) { found.Add(sibling); }
        }
        found.RemoveAll(m => m is ComparisonMention told && told.More.Written < told.Less.Written && IsMoreAnother(model, row, told));
        found.AddRange(listed);
    }

    /// <summary>"80.4 years, up 0.3 of a year and above the previous high of 80.3": another figure of the sentence is the one that is more.</summary>
    private static bool IsMoreAnother(SemanticModel model, FigureMention[] row, ComparisonMention told) =>
        model.Article.SentenceOf(told.Less.Tokens.First) is { } sentence && (FigureRow.In(row, sentence.Tokens).Any(f => f != told.More && f != told.Less
            && f.Kind == told.Less.Kind && f.Unit == told.Less.Unit && f.Written > told.Less.Written
            && f.Tokens.End <= Math.Max(told.More.Tokens.First, told.Less.Tokens.First))
            || model.MentionsIn(MentionKind.Duration, sentence.Tokens with { End = told.Less.Tokens.First })
            .Any(d => d is FigureMention length && length.Written > told.Less.Written && d.Tokens.End <= told.More.Tokens.First));
}
