using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds figures: numbers, ordinals, percentages, money, quantities with units, durations. What belongs to a date or a time of day is left to its finder.</summary>
public sealed class FigureFinder : MentionFinder
{
    private const TermKinds Openings = TermKinds.Numeral | TermKinds.Ordinal | TermKinds.Unit | TermKinds.Repeat | TermKinds.Every | TermKinds.Opening;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds =>
        [MentionKind.Number, MentionKind.Ordinal, MentionKind.Percent, MentionKind.Money, MentionKind.Quantity, MentionKind.Duration];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var taken = new TakenTokens(model.Mentions(MentionKind.Date, cancellationToken), model.Mentions(MentionKind.Time, cancellationToken),
            model.Mentions(MentionKind.Link, cancellationToken));
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            Read(new TokenWalk(model, sentence), taken, found);
        }
        MoneyResolver.Resolve(model, found, cancellationToken);
    }

    private static void Read(in TokenWalk walk, TakenTokens taken, List<Mention> found)
    {
        for (var i = walk.Range.First; i < walk.Range.End; i++)
        {
            if (!walk.IsNumber(i) && !walk.Has(i, Openings) && !walk.IsAny(i, ".٫-")) { continue; }
            if (taken.EndOf(i) is { } behind)
            {
                i = behind - 1;
                continue;
            }
            var mention = TryRead(walk, i);
            if (mention is null)
            {
                if (walk.IsNumber(i)) { i = FigureRoles.EndOfChain(walk, i) - 1; }
                continue;
            }
            // The order in «السنوي الرابع» is a mention too.
            if (mention.Tokens.End > i && !(mention.Repeats && walk.Has(mention.Tokens.End - 1, TermKinds.Ordinal))) { i = mention.Tokens.End - 1; }
            found.Add(mention);
            if (CountReader.TryRead(walk, mention) is { } count) { found.Add(count); }
        }
    }

    private static FigureMention? TryRead(in TokenWalk walk, int at)
    {
        if ((OrdinalReader.TryDigits(walk, at) ?? OrdinalReader.TryCompound(walk, at)) is { } ordinal) { return ordinal; }
        if (RepeatReader.TryRead(walk, at, out var draft) || UnitReader.TryRead(walk, at, out draft)) { return FigureBuilder.Build(walk, draft); }
        return OrdinalReader.TryWords(walk, at);
    }
}
