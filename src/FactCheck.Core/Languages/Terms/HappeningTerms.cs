namespace FactCheck.Languages;

/// <summary>Makes terms of the words for what happens, as a language lists them.</summary>
internal static class HappeningTerms
{
    /// <summary>The terms; words of one meaning stand in one text, parted by commas.</summary>
    public static IEnumerable<(string, Term)> Of((Happening Kind, string Names, string Tells)[] happenings)
    {
        var terms = new List<(string, Term)>();
        foreach (var (kind, names, tells) in happenings)
        {
            terms.Add((names, new HappeningTerm(kind, Tells: false)));
            terms.Add((tells, new HappeningTerm(kind, Tells: true)));
        }
        return terms;
    }
}
