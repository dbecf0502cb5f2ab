using System.Collections.Immutable;

namespace FactCheck.Semantics;

/// <summary>Finds two names of one month side by side: «آب/ أغسطس».</summary>
public sealed class MonthPairFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.MonthPair];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var mention in model.Mentions(MentionKind.Date, cancellationToken))
        {
            if (mention is DateMention { Months: [var first, var second] } date)
            {
                found.Add(new MonthPairMention(date.Tokens, first.Span.Union(second.Span), first, second));
            }
        }
    }
}
