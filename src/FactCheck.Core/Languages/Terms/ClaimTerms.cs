namespace FactCheck.Languages;

/// <summary>Makes terms of the words that bind figures to each other and to what they are of, as a language lists them.</summary>
internal static class ClaimTerms
{
    /// <summary>The terms; words of one meaning stand in one text, parted by commas.</summary>
    public static IEnumerable<(string, Term)> Of(
        (WordRole Role, string Words)[] roles,
        (string Family, bool IsNoun, string Words)[] families,
        (decimal Least, decimal? Most, string Words)[] factors,
        (decimal Value, string Words)[] fractions,
        (BallotSide Side, string Words)[] ballots,
        (int Least, int Most, string Words)[] orders) =>
    [
        .. roles.SelectMany(r => Each(r.Words, new WordTerm(r.Role))),
        .. families.SelectMany(f => Each(f.Words, new FamilyTerm(f.Family, f.IsNoun))),
        .. factors.SelectMany(f => Each(f.Words, new FactorTerm(f.Least, f.Most))),
        .. fractions.SelectMany(f => Each(f.Words, new FractionTerm(f.Value))),
        .. ballots.SelectMany(b => Each(b.Words, new BallotTerm(b.Side))),
        .. orders.SelectMany(o => Each(o.Words, new OrderTerm(o.Least, o.Most))),
    ];

    private static IEnumerable<(string, Term)> Each(string words, Term term) => words.Split(',').Select(w => (w, term));
}
