using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Finds when known events are said to have taken place: «المنتدى … الذي عُقد في الصين في تشرين الثاني 2023», «في عام 1991 عُقد مؤتمر مدريد», "the fall of the Wall in November 1989".</summary>
public sealed class EventDateFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.EventDate];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var names = model.Mentions(MentionKind.Event, cancellationToken)
            .Concat(model.Mentions(MentionKind.Organisation, cancellationToken))
            .Cast<NameMention>()
            .Where(n => n.IsKnown);
        foreach (var name in names)
        {
            if (EventOf(model.Knowledge, name) is not { } known || model.Article.SentenceOf(name.Tokens.First) is not { } sentence) { continue; }
            if (EventDating.Read(model, sentence, name, known,
                cancellationToken) is not { Date: { IsRelative: false, Days.IsUnknown: false } date } dating) { continue; }
            var whole = new TokenRange(Math.Min(name.Tokens.First, date.Tokens.First), Math.Max(name.Tokens.End, date.Tokens.End));
            found.Add(new EventDateMention(whole, name.Span.Union(date.Span), name, date) { Known = EditionsOf(known, dating), Event = known.Id });
        }
        foreach (var sentence in model.Article.Sentences)
        {
            found.AddRange(DescribedEvent.Read(model, sentence, cancellationToken)
                .Where(d => !found.Any(f => f is EventDateMention told && told.Date == d.Date && told.Known.IsEqual(d.Date.Days) == Kleene.False)));
        }
    }

    private static KnownEvent? EventOf(KnowledgeBase knowledge, NameMention name) => name.Entities?.Single switch
    {
        KnownEvent known => known,
        Organisation organisation when knowledge.Store.EventsOf(organisation.Id)
            .Where(e => !e.IsWork)
            .ToArray() is [{ IsSingle: false } only] => only,
        _ => null,
    };

    private static DateSet EditionsOf(KnownEvent known, EventDating dating)
    {
        if (dating.Date.Days.Hull is not { } hull || !known.Provenance.IsSolid) { return DateSet.Unknown; }
        if (!known.IsSingle)
        {
            return new DateSet([.. known.Editions.Where(e => e.Provenance.IsSolid && e.Days.First.Year <= hull.Last.Year
                && e.Days.Last.Year >= hull.First.Year).Select(e => e.Days)]);
        }
        return new DateSet([.. known.Editions.Select(e => dating.IsBeginning
            ? YearOf(e.Days.First)
            : dating.IsEnding ? YearOf(e.Days.Last) : e.Days)]);
    }

    /// <summary>Of what went on for long only the year of its first and last day is held against an article.</summary>
    private static DateRange YearOf(DateOnly day) => new(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
}
