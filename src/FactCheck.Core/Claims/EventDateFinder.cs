using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Finds when known events are said to have taken place: «المنتدى … الذي عُقد في الصين في تشرين الثاني 2023».</summary>
public sealed class EventDateFinder : MentionFinder
{
    private const int MostWordsToDate = 10;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.EventDate];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var names = model.Mentions(MentionKind.Event, cancellationToken).Concat(model.Mentions(MentionKind.Organisation, cancellationToken)).Cast<NameMention>().Where(n => n.IsKnown);
        foreach (var name in names)
        {
            if (model.Article.SentenceOf(name.Tokens.First) is not { } sentence) { continue; }
            var dates = model.MentionsIn(MentionKind.Date, WritingDay.Around(sentence, name.Tokens.End) with { First = name.Tokens.End }, cancellationToken).Cast<DateMention>().ToArray();
            if (dates.Length == 0 || dates[0] is not { HasYear: true, IsRelative: false, Days.IsUnknown: false } date || date.Tokens.First - name.Tokens.End > MostWordsToDate) { continue; }
            if (EventOf(model.Knowledge, name) is not { } known || !TookPlace(model, name, date)) { continue; }
            found.Add(new EventDateMention(new TokenRange(name.Tokens.First, date.Tokens.End), name.Span.Union(date.Span), name, date) { Known = EditionsOf(known, date), Event = known.Id });
        }
    }

    private static KnownEvent? EventOf(KnowledgeBase knowledge, NameMention name) => name.Entities?.Single switch
    {
        KnownEvent known => known,
        Organisation organisation when knowledge.Store.EventsOf(organisation.Id) is [{ IsSingle: false } only] => only,
        _ => null,
    };

    /// <summary>A verb of taking place between the two, or the date just behind the event's name.</summary>
    private static bool TookPlace(SemanticModel model, NameMention name, DateMention date)
    {
        if (model.Terms.Is(name.Tokens.First - 1, WordRole.TakingPlace)) { return true; }
        for (var i = name.Tokens.End; i < date.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.TakingPlace)) { return true; }
        }
        return false;
    }

    private static DateSet EditionsOf(KnownEvent known, DateMention date)
    {
        if (date.Days.Hull is not { } hull || !known.Provenance.IsSolid) { return DateSet.Unknown; }
        if (known.IsSingle) { return new DateSet([.. known.Editions.Select(e => e.Days)]); }
        return new DateSet([.. known.Editions.Where(e => e.Provenance.IsSolid && e.Days.First.Year <= hull.Last.Year && e.Days.Last.Year >= hull.First.Year).Select(e => e.Days)]);
    }
}
