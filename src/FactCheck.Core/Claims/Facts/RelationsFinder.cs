using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds since when two states are said to have relations: «تعود العلاقات بين الإمارات وكازاخستان إلى عام 1992».</summary>
public sealed class RelationsFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Relations];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (!sentence.Block.IsProse || !Speaks(model, sentence)) { continue; }
            var states = model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken)
                .Cast<NameMention>()
                .Where(p => p.Entities!.First is Place { Type: not PlaceType.City }).DistinctBy(p => p.Entities!.First.Id)
                .ToArray();
            if (states is not [var first, var second] || DateIn(model, sentence, second.Tokens.End, cancellationToken) is not { } date) { continue; }
            found.Add(new RelationsMention(new TokenRange(first.Tokens.First, date.Tokens.End), first.Span.Union(date.Span), first, second, date.Span,
                date.Days));
        }
    }

    private static bool Speaks(SemanticModel model, Sentence sentence)
    {
        var (relations, beginning) = (false, false);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            relations |= model.Terms.Is(i, FactRole.RelationsOf);
            beginning |= model.Terms.Is(i, FactRole.Dating);
        }
        return relations && beginning;
    }

    /// <summary>The first date behind the two states, when it can be held against a known one.</summary>
    private static DateMention? DateIn(SemanticModel model, Sentence sentence, int from, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = from }, cancellationToken)
            .Cast<DateMention>()
            .FirstOrDefault() is { IsRelative: false, HasYear: true, Days.IsUnknown: false } date ? date : null;
}
