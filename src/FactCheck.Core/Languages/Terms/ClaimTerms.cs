namespace FactCheck.Languages;

/// <summary>Makes terms of the words that bind figures to each other and to what they are of, as a language lists them.</summary>
internal static class ClaimTerms
{
    /// <summary>The words of one room by what they do.</summary>
    public static IEnumerable<(string, Term)> OfRoles<TRole>(RoleWords<TRole>[] rows)
        where TRole : unmanaged, Enum
    {
        var terms = new List<(string, Term)>(rows.Length);
        foreach (var row in rows) { terms.Add((row.Words, new RoleTerm<TRole>(row.Role))); }
        return terms;
    }

    /// <summary>The terms; words of one meaning stand in one text, parted by commas.</summary>
    public static IEnumerable<(string, Term)> Of(
        (string Family, bool IsNoun, string Words)[] families,
        (decimal Least, decimal? Most, string Words)[] factors,
        (decimal Value, string Words)[] fractions,
        (BallotSide Side, string Words)[] ballots,
        (int Least, int Most, string Words)[] orders,
        (int Years, string Words)[] jubilees)
    {
        // Written out: a query over tuples is compiled anew at every start.
        var terms = new List<(string, Term)>();
        foreach (var (family, isNoun, words) in families) { terms.Add((words, new FamilyTerm(family, isNoun))); }
        foreach (var (least, most, words) in factors) { terms.Add((words, new FactorTerm(least, most))); }
        foreach (var (value, words) in fractions) { terms.Add((words, new FractionTerm(value))); }
        foreach (var (side, words) in ballots) { terms.Add((words, new BallotTerm(side))); }
        foreach (var (least, most, words) in orders) { terms.Add((words, new OrderTerm(least, most))); }
        foreach (var (years, words) in jubilees) { terms.Add((words, new JubileeTerm(years))); }
        return terms;
    }
}
