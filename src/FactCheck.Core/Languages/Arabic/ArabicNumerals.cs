namespace FactCheck.Languages.Arabic;

/// <summary>Number words in every gender, case and spelling; keys fold the hamza of alef and final ى.</summary>
internal static class ArabicNumerals
{
    private static readonly string[][] Units =
    [
        ["صفر"], ["واحد", "واحدة"], ["اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي", "إثنان", "ثنتان", "ثنتين"],
        ["ثلاث", "ثلاثة"], ["أربع", "أربعة"], ["خمس", "خمسة"], ["ست", "ستة"], ["سبع", "سبعة"], ["ثمان", "ثماني", "ثمانية"], ["تسع", "تسعة"],
    ];

    private static readonly string[] Tens = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly string[] Hundreds = ["مئة", "مائة", "مية", "مئه"];

    private static readonly (string Stem, decimal Value)[] Scales =
    [
        ("مليون", 1_000_000m), ("مليار", 1_000_000_000m), ("بليون", 1_000_000_000m), ("تريليون", 1_000_000_000_000m), ("ترليون", 1_000_000_000_000m),
    ];

    private static readonly (string[] Forms, int Value)[] Ordinals =
    [
        (["أول", "أولى"], 1), (["ثاني", "ثانية", "ثان"], 2), (["ثالث", "ثالثة"], 3), (["رابع", "رابعة"], 4), (["خامس", "خامسة"], 5),
        (["سادس", "سادسة"], 6), (["سابع", "سابعة"], 7), (["ثامن", "ثامنة"], 8), (["تاسع", "تاسعة"], 9), (["عاشر", "عاشرة"], 10),
        (["حادي", "حادية"], 11),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        for (var value = 0; value < Units.Length; value++)
        {
            foreach (var form in Units[value]) { yield return (form, new NumeralTerm(NumeralRole.Unit, value)); }
        }
        foreach (var ten in new[] { "عشر", "عشرة" })
        {
            yield return (ten, new NumeralTerm(NumeralRole.Ten, 10));
            foreach (var one in new[] { "أحد", "إحدى" }) { yield return (one + " " + ten, new NumeralTerm(NumeralRole.Teen, 11)); }
            foreach (var form in Ordinals.Where(o => o.Value != 10 && o.Value != 1).SelectMany(o => o.Forms.Select(f => (f, o.Value))))
            {
                yield return (form.f + " " + ten, new OrdinalTerm(form.Value == 11 ? 11 : form.Value + 10));
            }
        }
        for (var i = 0; i < Units.Length; i++)
        {
            if (i < 3) { continue; }
            foreach (var form in Units[i]) { yield return (form + "عشر", new NumeralTerm(NumeralRole.Teen, i + 10)); }
        }
        for (var i = 0; i < Tens.Length; i++)
        {
            foreach (var ending in new[] { "ون", "ين" })
            {
                var word = Tens[i] + ending;
                var value = (i + 2) * 10;
                yield return (word, new NumeralTerm(NumeralRole.Tens, value));
                yield return ("أحد و" + word, new NumeralTerm(NumeralRole.Teen, value + 1));
                yield return ("إحدى و" + word, new NumeralTerm(NumeralRole.Teen, value + 1));
            }
        }
        foreach (var term in HundredTerms()) { yield return term; }
        foreach (var term in ScaleTerms()) { yield return term; }
        foreach (var (forms, value) in Ordinals.Where(o => o.Value < 11))
        {
            foreach (var form in forms) { yield return (form, new OrdinalTerm(value)); }
        }
        foreach (var term in SmallTerms()) { yield return term; }
    }

    private static IEnumerable<(string, Term)> HundredTerms()
    {
        foreach (var hundred in Hundreds)
        {
            yield return (hundred, new NumeralTerm(NumeralRole.Hundred, 100));
            for (var i = 3; i < 10; i++)
            {
                foreach (var form in Units[i].Where(f => !f.EndsWith('ة'))) { yield return (form + hundred, new NumeralTerm(NumeralRole.Hundred, i * 100)); }
            }
        }
        foreach (var stem in new[] { "مئت", "مائت", "ميت" })
        {
            foreach (var ending in new[] { "ان", "ين", "ا", "ي" }) { yield return (stem + ending, new NumeralTerm(NumeralRole.Hundred, 200)); }
        }
    }

    private static IEnumerable<(string, Term)> ScaleTerms()
    {
        yield return ("ألف", new NumeralTerm(NumeralRole.Scale, 1_000));
        yield return ("ألفا", new NumeralTerm(NumeralRole.Scale, 1_000));
        yield return ("ألفان", new NumeralTerm(NumeralRole.Scale, 1_000) { IsDual = true });
        yield return ("ألفين", new NumeralTerm(NumeralRole.Scale, 1_000) { IsDual = true });
        yield return ("ألفي", new NumeralTerm(NumeralRole.Scale, 1_000) { IsDual = true });
        yield return ("آلاف", new NumeralTerm(NumeralRole.Scale, 1_000) { IsPlural = true });
        yield return ("ألوف", new NumeralTerm(NumeralRole.Scale, 1_000) { IsPlural = true });
        yield return ("ملايين", new NumeralTerm(NumeralRole.Scale, 1_000_000) { IsPlural = true });
        yield return ("بلايين", new NumeralTerm(NumeralRole.Scale, 1_000_000_000) { IsPlural = true });
        foreach (var (stem, value) in Scales)
        {
            yield return (stem, new NumeralTerm(NumeralRole.Scale, value));
            yield return (stem + "ا", new NumeralTerm(NumeralRole.Scale, value));
            yield return (stem + "ات", new NumeralTerm(NumeralRole.Scale, value) { IsPlural = true });
            foreach (var ending in new[] { "ان", "ين", "ي" }) { yield return (stem + ending, new NumeralTerm(NumeralRole.Scale, value) { IsDual = true }); }
        }
    }

    private static IEnumerable<(string, Term)> SmallTerms()
    {
        yield return ("نصف", new NumeralTerm(NumeralRole.Fraction, 0.5m));
        yield return ("ثلث", new NumeralTerm(NumeralRole.Fraction, 1m / 3));
        foreach (var thirds in new[] { "ثلثا", "ثلثي", "ثلثان", "ثلثين" }) { yield return (thirds, new NumeralTerm(NumeralRole.Fraction, 2m / 3)); }
        yield return ("ربع", new NumeralTerm(NumeralRole.Fraction, 0.25m));
        foreach (var three in Units[3])
        {
            yield return (three + " أرباع", new NumeralTerm(NumeralRole.Fraction, 0.75m));
        }
        foreach (var few in new[] { "بضع", "بضعة" }) { yield return (few, new NumeralTerm(NumeralRole.Vague, 3) { Max = 9 }); }
        yield return ("دزينة", new NumeralTerm(NumeralRole.Group, 12));
    }
}
