namespace FactCheck.Languages.English;

/// <summary>Number words.</summary>
internal static class EnglishNumerals
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] TensOrdinals = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    private static readonly (string Word, decimal Value)[] Scales =
    [
        ("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m), ("trillion", 1_000_000_000_000m),
        ("lakh", 100_000m), ("crore", 10_000_000m), ("mln", 1_000_000m), ("bn", 1_000_000_000m), ("tn", 1_000_000_000_000m), ("mn", 1_000_000m),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        for (var i = 0; i < Small.Length; i++) { yield return (Small[i], new NumeralTerm(i < 10 ? NumeralRole.Unit : NumeralRole.Teen, i)); }
        for (var i = 0; i < Tens.Length; i++)
        {
            yield return (Tens[i], new NumeralTerm(NumeralRole.Tens, (i + 2) * 10));
            yield return (TensOrdinals[i], new OrdinalTerm((i + 2) * 10));
        }
        for (var i = 0; i < Ordinals.Length; i++) { yield return (Ordinals[i], new OrdinalTerm(i + 1)); }
        yield return ("hundred", new NumeralTerm(NumeralRole.Hundred, 100));
        yield return ("hundreds", new NumeralTerm(NumeralRole.Hundred, 100) { IsPlural = true });
        foreach (var (word, value) in new[] { ("hundredth", 100), ("thousandth", 1_000), ("millionth", 1_000_000), ("billionth", 1_000_000_000) }) { yield return (word, new OrdinalTerm(value)); }
        foreach (var (word, value) in Scales)
        {
            yield return (word, new NumeralTerm(NumeralRole.Scale, value));
            if (word.Length > 3) { yield return (word + "s", new NumeralTerm(NumeralRole.Scale, value) { IsPlural = true }); }
        }
        foreach (var zero in new[] { "nought", "naught", "nil" }) { yield return (zero, new NumeralTerm(NumeralRole.Unit, 0)); }
        foreach (var term in FractionTerms()) { yield return term; }
        foreach (var dozen in new[] { "dozen", "dozens" }) { yield return (dozen, new NumeralTerm(NumeralRole.Group, 12)); }
        yield return ("score", new NumeralTerm(NumeralRole.Group, 20));
        yield return ("a few", new NumeralTerm(NumeralRole.Vague, 3) { Max = 9 });
        yield return ("several", new NumeralTerm(NumeralRole.Vague, 3) { Max = 9 });
        yield return ("few", new NumeralTerm(NumeralRole.Vague, 3) { Max = 9 });
        foreach (var two in new[] { "a couple of", "couple of", "a couple", "couple" }) { yield return (two, new NumeralTerm(NumeralRole.Vague, 2) { Max = 3 }); }
    }

    private static IEnumerable<(string, Term)> FractionTerms()
    {
        yield return ("half", new NumeralTerm(NumeralRole.Fraction, 0.5m));
        yield return ("halves", new NumeralTerm(NumeralRole.Fraction, 0.5m) { IsPlural = true });
        yield return ("quarter", new NumeralTerm(NumeralRole.Fraction, 0.25m));
        yield return ("quarters", new NumeralTerm(NumeralRole.Fraction, 0.25m) { IsPlural = true });
        for (var i = 2; i < Ordinals.Length; i++) { yield return (Ordinals[i] + "s", new NumeralTerm(NumeralRole.Fraction, 1m / (i + 1)) { IsPlural = true }); }
        for (var i = 0; i < TensOrdinals.Length; i++) { yield return (TensOrdinals[i] + "s", new NumeralTerm(NumeralRole.Fraction, 1m / ((i + 2) * 10)) { IsPlural = true }); }
        yield return ("hundredths", new NumeralTerm(NumeralRole.Fraction, 0.01m) { IsPlural = true });
        yield return ("thousandths", new NumeralTerm(NumeralRole.Fraction, 0.001m) { IsPlural = true });
        foreach (var (sign, value) in VulgarFractions.All) { yield return (sign, new NumeralTerm(NumeralRole.Fraction, value) { IsSign = true }); }
    }
}
