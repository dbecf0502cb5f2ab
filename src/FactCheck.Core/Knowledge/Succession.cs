using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Tells whether one person came directly after another in an office.</summary>
public static class Succession
{
    /// <summary>True when there is an office that the second held just before the first; false when both held one, and somebody else is recorded between them or they came the other way round.</summary>
    public static Kleene Follows(KnowledgeBase knowledge, string person, string before)
    {
        var answer = Kleene.Unknown;
        foreach (var office in knowledge.Store.OfficesOf(person))
        {
            foreach (var tenure in office.Tenures)
            {
                if (tenure.Person != person || tenure.From is not { } from || !tenure.Provenance.IsSolid || !KnowledgeBase.HasHeld(office, before)) { continue; }
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
            if (tenure.Person != person && tenure.From is { } begin && begin.Last < from.First && (last?.From is not { } other || begin.First > other.First)) { last = tenure; }
        }
        return last;
    }

    private static bool IsLater(Office office, string person, DateRange from) => office.Tenures.All(t => t.Person != person || t.From is { } begin && begin.First > from.Last);
}
