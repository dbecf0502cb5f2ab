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
            foreach (var name in names.Split(',')) { terms.Add((name, new HappeningTerm(kind, Tells: false))); }
            foreach (var verb in tells.Split(',')) { terms.Add((verb, new HappeningTerm(kind, Tells: true))); }
        }
        return terms;
    }
}
