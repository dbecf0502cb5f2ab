namespace FactCheck.Languages;

/// <summary>Makes terms of the words for sorts of events, as a language lists them.</summary>
internal static class EventSortTerms
{
    /// <summary>The terms; words of one sort stand in one text, parted by commas.</summary>
    public static IEnumerable<(string, Term)> Of((string Sort, string Words)[] sorts) =>
        from row in sorts
        from word in row.Words.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select (word, (Term)new EventSortTerm(row.Sort));
}
