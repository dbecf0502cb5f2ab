using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Tells whether one person came directly after another in an office.</summary>
public static class Succession
{
    private const int DaysOfArrival = 60;

    /// <summary>True when there is an office that the second held just before the first; false when both held one, and somebody else is recorded between them or they came the other way round.</summary>
    public static Kleene Follows(KnowledgeBase knowledge, string person, string before)
    {
        var answer = Kleene.Unknown;
        foreach (var office in knowledge.Store.OfficesOf(person))
        {
            foreach (var tenure in office.Tenures)
            {
                if (tenure.Person != person || tenure.From is not { } from || !tenure.Provenance.IsSolid
                    || !KnowledgeBase.HasHeld(office, before)) { continue; }
                if (LastBefore(office, from, person) is not { } last) { answer = IsLater(office, before, from) ? Kleene.False : answer; continue; }
                if (last.Person == before) { return Kleene.True; }
                answer = Kleene.False;
            }
        }
        return answer;
    }

    /// <summary>The tenure of somebody else that began last before a day.</summary>
    private static Tenure? LastBefore(Office office, DateRange from, string person)
    {
        Tenure? last = null;
        foreach (var tenure in office.Tenures)
        {
            if (tenure.Person != person && tenure.From is { } begin && begin.Last < from.First
                && (last?.From is not { } other || begin.First > other.First))
            {
                last = tenure;
            }
        }
        return last;
    }

    private static bool IsLater(Office office, string person, DateRange from) =>
        office.Tenures.All(t => t.Person != person || t.From is { } begin && begin.First > from.Last);

    /// <summary>The days on which a person may be said to have come to power in a state: from a year before a recorded office of it to some weeks behind its beginning; unknown where a beginning is not recorded, or is the first of its record.</summary>
    public static DateSet Beginnings(KnowledgeBase knowledge, string person)
    {
        var days = ImmutableArray.CreateBuilder<DateRange>();
        foreach (var office in knowledge.Store.OfficesOf(person))
        {
            if (knowledge.Find<Place>(office.Of) is null) { continue; }
            foreach (var tenure in office.Tenures)
            {
                if (tenure.Person != person) { continue; }
                // Whom a record begins with may have ruled before it.
                if (tenure.From is not { } from || !tenure.Provenance.IsSolid || tenure == office.Tenures[0]) { return DateSet.Unknown; }
                days.Add(new DateRange(from.First.AddYears(-1), from.Last.AddDays(DaysOfArrival)));
            }
        }
        return days.Count == 0 ? DateSet.Unknown : new DateSet(days.ToImmutable());
    }

    /// <summary>The days on which a person may be said to have left power: from some weeks before the end of a recorded office to some weeks behind it; unknown while an end is not recorded.</summary>
    public static DateSet Endings(KnowledgeBase knowledge, string person)
    {
        var days = ImmutableArray.CreateBuilder<DateRange>();
        foreach (var office in knowledge.Store.OfficesOf(person))
        {
            foreach (var tenure in office.Tenures)
            {
                if (tenure.Person != person) { continue; }
                if (tenure.Until is not { } until || !tenure.Provenance.IsSolid) { return DateSet.Unknown; }
                days.Add(new DateRange(until.First.AddDays(-DaysOfArrival), until.Last.AddDays(DaysOfArrival)));
            }
        }
        return days.Count == 0 ? DateSet.Unknown : new DateSet(days.ToImmutable());
    }
}
