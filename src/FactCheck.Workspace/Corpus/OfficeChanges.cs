using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// Whether an office may have changed hands between two statements. Where facts cover all of the days they decide: one holder is no change. Where they do
/// not, two statements must be within three days, and no known tenure may begin or end near them.
/// </summary>
internal sealed class OfficeChanges(KnowledgeBase knowledge)
{
    private const int DaysWithoutFacts = 3;
    private const int DaysNearAChange = 31;
    private const int LongestWithFacts = 366;

    /// <summary>True when a change is known or possible.</summary>
    public bool MayLieBetween(string office, DateRange first, DateRange second)
    {
        var days = new DateRange(first.First < second.First ? first.First : second.First, first.Last > second.Last ? first.Last : second.Last);
        var length = days.Last.DayNumber - days.First.DayNumber;
        if (length > LongestWithFacts || knowledge.Find<Office>(office) is not { } known) { return true; }
        var holders = knowledge.HoldersOf(known, DateSet.Of(days));
        if (!holders.IsEmpty) { return holders.Select(h => h.Person).Distinct().Count() > 1; }
        return length > DaysWithoutFacts || known.Tenures.Any(t => IsNear(t.From, days) || IsNear(t.Until, days));
    }

    /// <summary>Whether a person held an office on the days, as far as facts tell.</summary>
    public Kleene IsHolder(string office, string person, DateRange days)
    {
        if (knowledge.Find<Office>(office) is not { } known
            || knowledge.HoldersOf(known, DateSet.Of(days)) is not { IsEmpty: false } holders) { return Kleene.Unknown; }
        return KleeneLogic.From(holders.Any(h => h.Person == person));
    }

    private static bool IsNear(DateRange? change, DateRange days) =>
        change is { } day && day.First.DayNumber <= (long)days.Last.DayNumber + DaysNearAChange
            && day.Last.DayNumber >= (long)days.First.DayNumber - DaysNearAChange;
}
