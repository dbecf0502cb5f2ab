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
            if (!model.Terms.Is<PeriodTerm>(i, out var period, out var hit) || period.Unit != PeriodUnit.Century || Place(model, hit.Tokens.End) is not ({ } value and >= 10 and <= 21, { } end)) { continue; }
            var range = new DateRange(new DateOnly(((value - 1) * 100) + 1, 1, 1), new DateOnly(value * 100, 12, 31));
            return (new TokenRange(i, end), model.Article.Tokens.SpanOf(i, end), DateSet.Of(range));
        }
        return null;
    }

    /// <summary>A place in an order, up to «الحادي والعشرين», and the token behind it.</summary>
    private static (int? Value, int? End) Place(SemanticModel model, int at)
    {
        var (value, end) = model.Terms.Is<OrdinalTerm>(at, out var ordinal, out var hit) ? (ordinal.Value, hit.Tokens.End)
            : at < model.Article.Tokens.Count && WordKey.Equal(model.Article.Tokens.CharsOf(at), "الحادي") ? (1, at + 1)
            : (0, at);
        if (value is > 0 and < 10 && model.Terms.Is<NumeralTerm>(end, out var tens, out var tensHit) && tens.Role == NumeralRole.Tens) { return (value + (int)tens.Value, tensHit.Tokens.End); }
        return value == 0 ? (null, null) : (value, end);
    }
}
