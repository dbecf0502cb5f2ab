using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Finds since when two states are said to have relations: «تعود العلاقات بين الإمارات وكازاخستان إلى عام 1992».</summary>
public sealed class RelationsFinder : MentionFinder
{
    private static readonly string[] Beginnings = ["تعود", "يعود", "أقيمت", "أقامت", "إقامة", "بدأت", "تأسست", "انطلقت", "تأسيس", "date", "established", "began"];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Relations];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (!sentence.Block.IsProse || !Speaks(model, sentence)) { continue; }
            var states = model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken).Cast<NameMention>().Where(p => p.Entities!.First is Place { Type: not PlaceType.City }).DistinctBy(p => p.Entities!.First.Id).ToArray();
            if (states is not [var first, var second] || DateIn(model, sentence, second.Tokens.End, cancellationToken) is not { } date) { continue; }
            found.Add(new RelationsMention(new TokenRange(first.Tokens.First, date.Tokens.End), first.Span.Union(date.Span), first, second, date.Span, date.Days));
        }
    }

    private static bool Speaks(SemanticModel model, Sentence sentence)
    {
        var (relations, beginning) = (false, false);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            relations |= model.Terms.Is(i, WordRole.RelationsOf);
            foreach (var word in Beginnings) { beginning |= WordKey.Equal(model.Article.Tokens.CharsOf(i), word); }
        }
        return relations && beginning;
    }

    /// <summary>The first date behind the two states: one that dates are read from, or a century.</summary>
    private static (TokenRange Tokens, TextSpan Span, DateSet Days)? DateIn(SemanticModel model, Sentence sentence, int from, CancellationToken cancellationToken)
    {
        var date = model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = from }, cancellationToken).Cast<DateMention>().FirstOrDefault();
        if (date is not null) { return date is { IsRelative: false, HasYear: true, Days.IsUnknown: false } ? (date.Tokens, date.Span, date.Days) : null; }
        for (var i = from; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is<PeriodTerm>(i, out var period, out var hit) || period.Unit != PeriodUnit.Century || !model.Terms.Is<OrdinalTerm>(hit.Tokens.End, out var ordinal, out var place)) { continue; }
            var (value, end) = (ordinal.Value, place.Tokens.End);
            if (model.Terms.Is<NumeralTerm>(end, out var tens, out var tensHit) && tens.Role == NumeralRole.Tens && value is < 10 or 11)
            {
                (value, end) = ((value % 10) + (int)tens.Value, tensHit.Tokens.End); // «الحادي والعشرين»
            }
            if (value is < 10 or > 21) { return null; }
            var range = new DateRange(new DateOnly(((value - 1) * 100) + 1, 1, 1), new DateOnly(value * 100, 12, 31));
            return (new TokenRange(i, end), model.Article.Tokens.SpanOf(i, end), DateSet.Of(range));
        }
        return null;
    }
}
