namespace FactCheck.Languages;

/// <summary>Makes terms of the words for sorts of events, as a language lists them.</summary>
internal static class EventSortTerms
{
    /// <summary>The terms; words of one sort stand in one text, parted by commas.</summary>
    public static IEnumerable<(string, Term)> Of((string Sort, string Words)[] sorts)
    {
        var terms = new List<(string, Term)>(sorts.Length);
        foreach (var (sort, words) in sorts) { terms.Add((words, new EventSortTerm(sort))); }
        return terms;
    }
}
