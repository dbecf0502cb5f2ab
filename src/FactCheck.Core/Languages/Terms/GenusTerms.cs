namespace FactCheck.Languages;

/// <summary>Makes terms of the nouns for things and their sorts, as a language lists them, parted by commas.</summary>
internal static class GenusTerms
{
    public static IEnumerable<(string, Term)> Of((string Genus, string Wholes, string Sorts)[] genera)
    {
        var terms = new List<(string, Term)>();
        foreach (var (genus, wholes, sorts) in genera)
        {
            Add(wholes, new GenusTerm(genus, IsWhole: true));
            Add(sorts, new GenusTerm(genus, IsWhole: false));
        }
        return terms;

        void Add(string words, GenusTerm term)
        {
            terms.Add((words, term));
        }
    }

    /// <summary>The names of what is measured.</summary>
    public static IEnumerable<(string, Term)> OfMeasures((string Measure, string Names)[] measures)
    {
        var terms = new List<(string, Term)>();
        foreach (var (measure, names) in measures)
        {
            terms.Add((names, new MeasureTerm(measure)));
        }
        return terms;
    }
}
