using System.Collections.Immutable;

namespace FactCheck.Semantics;

/// <summary>Finds figures: numbers, ordinals, percentages, money, quantities with units, durations. What belongs to a date or a time of day is left to its finder.</summary>
public sealed class FigureFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds =>
        [MentionKind.Number, MentionKind.Ordinal, MentionKind.Percent, MentionKind.Money, MentionKind.Quantity, MentionKind.Duration];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var dates = new TakenTokens(model.Mentions(MentionKind.Date, cancellationToken), model.Mentions(MentionKind.Time, cancellationToken));
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            Read(new TokenWalk(article.Tokens, model.Terms, sentence.Tokens, sentence.Block.Language), dates, found);
        }
    }

    private static void Read(in TokenWalk walk, TakenTokens dates, List<Mention> found)
    {
        for (var i = walk.Range.First; i < walk.Range.End; i++)
        {
            if (!walk.IsNumber(i) && !walk.Terms.Any(i)) { continue; }
            if (dates.EndOf(i) is { } taken)
            {
                i = taken - 1;
                continue;
            }
            var mention = OrdinalReader.TryDigits(walk, i) ?? UnitReader.TryRead(walk, i) ?? OrdinalReader.TryWords(walk, i);
            if (mention is null)
            {
                if (walk.IsNumber(i)) { i = FigureRoles.EndOfChain(walk, i) - 1; }
                continue;
            }
            if (mention.Tokens.End > i) { i = mention.Tokens.End - 1; }
            found.Add(mention);
        }
    }
}
