using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads when something known is said to have happened that is told by its sort and its place: «الزلزال الذي ضرب المغرب في 8 سبتمبر 2022», "the
/// tsunami that struck Indonesia on 26 December 2005".
/// Only a date that is another in one part alone is taken for its date: the day and month of another year, the month of a near one, the day of
/// another month of the year. What else happened there lies elsewhere.
/// </summary>
internal static class DescribedEvent
{
    private const int MostWordsToDate = 9;
    private const int MostWordsToMonth = 7;
    private const int MostYearsOfMonth = 3;
    private const int MostWordsOfSide = 2;
    private const int MostDaysOfOne = 3;
    private const int ShortestWord = 4;

    public static IEnumerable<EventDateMention> Read(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        DateMention[]? dates = null;
        List<KnownEvent>? here = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is<EventSortTerm>(i, out var sort, out var hit)) { continue; }
            dates ??= [.. model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>()];
            if (dates.Length == 0) { yield break; }
            if (DateBehind(model, dates, hit) is not { } date) { continue; }
            here ??= EventsAt(model, sentence, cancellationToken);
            if (here.Count == 0 || model.Terms.AnyIn(sentence.Tokens, FactRole.AnniversaryOf)) { yield break; }
            if (EventFrame.IsMatter(model, sentence, i) && !model.Terms.AnyIn(new TokenRange(i, date.Tokens.First), WordRole.Relative)) { continue; }
            if (sort.Sort is KnownEvent.Killing && EventFrame.IsAttempt(model, sentence, i)) { continue; }
            var akin = here.Where(e => e.Type == sort.Sort && (sort.Sort != KnownEvent.Killing || NamesVictim(model, sentence, e))).ToArray();
            if (Array.Exists(akin, e => e.Editions.Any(d => date.Days.Hull is { } days && d.Days.First <= days.Last && d.Days.Last >= days.First))
                || Array.Find(akin, e => IsSlip(e, date, date.Tokens.First - hit.Tokens.End)) is not { } known) { continue; }
            var name = new NameMention(MentionKind.Event, hit.Tokens, model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End), "")
            {
                Entities = EntitySet.Of(known),
            };
            yield return new EventDateMention(hit.Tokens.Union(date.Tokens), name.Span.Union(date.Span), name, date)
            {
                Known = new([.. known.Editions.Select(e => e.Days)]),
                Event = known.Id,
                IsDescribed = true,
            };
            i = date.Tokens.End - 1;
        }
    }

    /// <summary>The first date behind the word in its clause.</summary>
    private static DateMention? DateBehind(SemanticModel model, DateMention[] dates, TermHit word)
    {
        if (Array.Find(dates, d => d.Tokens.First >= word.Tokens.End) is not
            { IsRelative: false, WrittenEnd: null, Written: { Year: not null, Month: not null, Calendar: CalendarSystem.Gregorian } } date
            || date.Tokens.First - word.Tokens.End > MostWordsToDate) { return null; }
        for (var i = word.Tokens.End; i < date.Tokens.First; i++)
        {
            if (Statement.IsSemicolon(model, i) || Statement.IsComma(model, i) && !IsBesidePlace(model, i)
                || Statement.Begins(model, i) && !IsJoinedPlace(model, i)
                || model.Terms.Is(i, FactRole.Around) && !model.Terms.Is(i, WordRole.Since)) { return null; }
        }
        return date;
    }

    /// <summary>«جنوب تركيا وشمال سوريا», "Turkey and northern Syria": one more place that was struck.</summary>
    private static bool IsJoinedPlace(SemanticModel model, int token)
    {
        var at = model.Terms.IsBare(token, WordRole.And) ? token + 1 : token;
        while (at - token <= MostWordsOfSide && model.Terms.Is(at, WordRole.SideOf)) { at++; }
        return !model.MentionsAt(MentionKind.Place, at).IsEmpty;
    }

    /// <summary>"Kathmandu, in Nepal, on 25 April".</summary>
    private static bool IsBesidePlace(SemanticModel model, int comma) =>
        !model.MentionsAt(MentionKind.Place, comma + 1).IsEmpty || model.Terms.Is(comma + 1, WordRole.In)
            && (!model.MentionsAt(MentionKind.Place, comma + 2).IsEmpty || !model.MentionsAt(MentionKind.Place, comma - 1).IsEmpty);

    private static List<KnownEvent> EventsAt(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in (ReadOnlySpan<MentionKind>)[MentionKind.Place, MentionKind.Nationality])
        {
            foreach (var mention in model.MentionsIn(kind, sentence.Tokens, cancellationToken))
            {
                if (mention is not NameMention { Entities: { } entities }) { continue; }
                foreach (var place in entities.Candidates.OfType<Place>())
                {
                    places.Add(place.Id);
                    if (place.Country is { } country) { places.Add(country); }
                }
            }
        }
        return
        [
            .. places.SelectMany(p => model.Knowledge.Store.EventsOf(p))
                .Concat(model.MentionsIn(MentionKind.Event, sentence.Tokens, cancellationToken)
                    .Select(e => ((NameMention)e).Entities?.Single)
                    .OfType<KnownEvent>())
                .Where(e => e is { IsSingle: true, Provenance.IsSolid: true }),
        ];
    }

    /// <summary>Another in one part alone.</summary>
    private static bool IsSlip(KnownEvent known, DateMention date, int gap)
    {
        if (date.Written is not { Year: { } year, Month: { } month }) { return false; }
        return known.Editions.Any(e => !e.IsApproximate && (date.Written.Day is { } day
            ? (day == e.Days.First.Day || day == e.Days.Last.Day && e.Days.Last.DayNumber - e.Days.First.DayNumber <= MostDaysOfOne)
            && (month == e.Days.First.Month) != (year == e.Days.First.Year)
            : gap <= MostWordsToMonth && month == e.Days.First.Month && Math.Abs(year - e.Days.First.Year) is > 0 and <= MostYearsOfMonth));
    }

    /// <summary>Somebody is killed everywhere: the name must have a word in the sentence.</summary>
    private static bool NamesVictim(SemanticModel model, Sentence sentence, KnownEvent known)
    {
        var name = sentence.Block.Language.JoinsArticle ? known.Arabic : known.English;
        foreach (var word in name.Split(' ').Skip(1))
        {
            if (word.Length < ShortestWord) { continue; }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (model.Article.Tokens[i].Kind == TokenKind.Word && WordKey.Equal(model.Article.Tokens.CharsOf(i), word)) { return true; }
            }
        }
        return false;
    }
}
