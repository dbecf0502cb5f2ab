using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Tests.Core.Languages;

/// <summary>A small third language, in tests only: one folder of terms, and no change elsewhere.</summary>
internal sealed class FrenchLanguage : Language
{
    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly (string Word, NumeralRole Role, decimal Value)[] Numerals =
    [
        ("deux", NumeralRole.Unit, 2), ("trois", NumeralRole.Unit, 3), ("cinq", NumeralRole.Unit, 5), ("douze", NumeralRole.Teen, 12), ("vingt", NumeralRole.Tens, 20), ("trente", NumeralRole.Tens, 30),
        ("cent", NumeralRole.Hundred, 100), ("mille", NumeralRole.Scale, 1_000), ("million", NumeralRole.Scale, 1_000_000), ("millions", NumeralRole.Scale, 1_000_000),
    ];

    private readonly Lazy<TermLexicon> _terms = new(() => new TermLexicon(AllTerms()));

    public override string Code => "fr";

    public override TermLexicon Terms => _terms.Value;

    public override bool CommaIsDecimal => true;

    public override bool Writes(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or 'é' or 'è' or 'ê' or 'à' or 'û' or 'ô' or 'ç';

    public override bool IsAbbreviation(ReadOnlySpan<char> word) => word is "M" or "Mme";

    private static IEnumerable<(string, Term)> AllTerms()
    {
        for (var i = 0; i < Months.Length; i++) { yield return (Months[i], new MonthTerm(i + 1)); }
        foreach (var (word, role, value) in Numerals) { yield return (word, new NumeralTerm(role, value) { IsPlural = word == "millions" }); }
        foreach (var (word, day) in new[] { ("lundi", DayOfWeek.Monday), ("jeudi", DayOfWeek.Thursday) }) { yield return (word, new WeekdayTerm(day)); }
        yield return ("premier", new OrdinalTerm(1));
        yield return ("1er", new OrdinalTerm(1));
        foreach (var word in new[] { "euro", "euros" }) { yield return (word, new UnitTerm(UnitKind.Money, "EUR")); }
        foreach (var word in new[] { "%", "pour cent" }) { yield return (word, new UnitTerm(UnitKind.Percent, "%")); }
        foreach (var word in new[] { "an", "ans" }) { yield return (word, new UnitTerm(UnitKind.Duration) { Time = DurationUnit.Year, IsPlural = word == "ans" }); }
        foreach (var (word, unit) in new[] { ("jour", DurationUnit.Day), ("jours", DurationUnit.Day), ("mois", DurationUnit.Month) }) { yield return (word, new UnitTerm(UnitKind.Duration) { Time = unit }); }
        yield return ("hier", new AnchorTerm(-1));
        yield return ("et", new RoleTerm<WordRole>(WordRole.And));
        yield return ("en", new RoleTerm<WordRole>(WordRole.In));
        foreach (var word in new[] { "au", "à" }) { yield return (word, new RoleTerm<WordRole>(WordRole.To)); }
        yield return ("du", new RoleTerm<WordRole>(WordRole.From));
        yield return ("plus de", new BoundTerm(BoundKind.MoreThan));
        yield return ("environ", new BoundTerm(BoundKind.About));
        foreach (var word in new[] { "matin", "du matin" }) { yield return (word, new DayPartTerm(5, 12)); }
    }
}
