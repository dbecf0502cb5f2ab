namespace FactCheck.Languages.Arabic;

/// <summary>Number words in every gender, case and spelling, and those of spoken Egyptian that quotations bring; keys fold the hamza of alef and final ى.</summary>
internal static class ArabicNumerals
{
    private static readonly string[][] Units =
    [
        ["صفر"], ["واحد", "واحدة", "واحدا"], ["اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي", "إثنان", "ثنتان", "ثنتين", "اتنين"],
        ["ثلاث", "ثلاثة", "تلات", "تلاتة"], ["أربع", "أربعة"], ["خمس", "خمسة"], ["ست", "ستة"], ["سبع", "سبعة"], ["ثمان", "ثماني", "ثمانية", "تمانية"], ["تسع", "تسعة"],
    ];

    /// <summary>From three on, typed without the sign of their case: «أربعا وستين». Before a ten alone, for by itself «ثلاثا» says how often.</summary>
    private static readonly string[] Accusatives = ["ثلاثا", "أربعا", "خمسا", "ستا", "سبعا", "ثمانيا", "تسعا"];

    private static readonly string[] Tens = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly (int Value, string Forms)[] Spoken =
    [
        (11, "حداشر,احداشر,إحداشر"), (12, "اتناشر,اطناشر,اثناشر"), (13, "تلتاشر,تلاتاشر,تلطاشر,ثلاثتاشر"), (14, "اربعتاشر,أربعتاشر,اربعطاشر"), (15, "خمستاشر,خمسطاشر"),
        (16, "ستاشر,ستتاشر,سطاشر,ستطاشر"), (17, "سبعتاشر,سبعطاشر"), (18, "تمنتاشر,تمانتاشر,تمنطاشر,ثمنتاشر"), (19, "تسعتاشر,تسعطاشر"),
    ];

    private static readonly string[] Hundreds = ["مئة", "مائة", "مية", "مئات", "ماية"];

    private static readonly string[] TwoHundred = ["مئت", "مائت", "ميت", "مت", "مايت"];

    private static readonly (string Stem, decimal Value)[] Scales =
    [
        ("مليون", 1_000_000m), ("مليار", 1_000_000_000m), ("بليون", 1_000_000_000m), ("تريليون", 1_000_000_000_000m), ("ترليون", 1_000_000_000_000m), ("كوادريليون", 1_000_000_000_000_000m),
    ];

    private static readonly (string[] Forms, int Value)[] Ordinals =
    [
        (["أول", "أولى"], 1), (["ثاني", "ثانية", "ثان"], 2), (["ثالث", "ثالثة"], 3), (["رابع", "رابعة"], 4), (["خامس", "خامسة"], 5),
        (["سادس", "سادسة"], 6), (["سابع", "سابعة"], 7), (["ثامن", "ثامنة"], 8), (["تاسع", "تاسعة"], 9), (["عاشر", "عاشرة"], 10),
        (["حادي", "حادية", "واحد", "واحدة"], 11),
    ];

    private static readonly (string Word, int Parts)[] Parts = [("خمس", 5), ("سدس", 6), ("سبع", 7), ("تسع", 9), ("عشر", 10)];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (phrase, term) in Forms())
        {
            yield return (phrase, term);
            // A final ة is often typed without its dots.
            if (phrase.EndsWith('ة')) { yield return (phrase[..^1] + "ه", term); }
        }
    }

    private static IEnumerable<(string, Term)> Forms()
    {
        foreach (var term in FractionTerms()) { yield return term; }
        for (var value = 0; value < Units.Length; value++)
        {
            foreach (var form in Units[value])
            {
                yield return (form, new NumeralTerm(NumeralRole.Unit, value));
                if (value >= 3) { yield return (form + "عشر", new NumeralTerm(NumeralRole.Teen, value + 10)); }
            }
        }
        for (var value = 3; value < Units.Length; value++) { yield return ((value == 8 ? "ثماني" : Units[value][0]) + 'ا', new NumeralTerm(NumeralRole.Unit, value)); } // «خسر أربعا»
        foreach (var (value, forms) in Spoken)
        {
            yield return (forms, new NumeralTerm(NumeralRole.Teen, value));
        }
        foreach (var one in new[] { "أحد", "إحدى", "حادي", "حادية", "حاد" }) { yield return (one, new NumeralTerm(NumeralRole.Unit, 1) { NeedsTens = true }); }
        for (var i = 0; i < Accusatives.Length; i++) { yield return (Accusatives[i], new NumeralTerm(NumeralRole.Unit, i + 3) { NeedsTens = true }); }
        foreach (var ten in new[] { "عشر", "عشرة" }) { yield return (ten, new NumeralTerm(NumeralRole.Ten, 10)); }
        for (var i = 0; i < Tens.Length; i++)
        {
            foreach (var ending in new[] { "ون", "ين" }) { yield return (Tens[i] + ending, new NumeralTerm(NumeralRole.Tens, (i + 2) * 10)); }
        }
        foreach (var term in HundredTerms()) { yield return term; }
        foreach (var term in ScaleTerms()) { yield return term; }
        foreach (var term in OrdinalTerms()) { yield return term; }
        foreach (var few in new[] { "بضع", "بضعة", "عدة" }) { yield return (few, new NumeralTerm(NumeralRole.Vague, 3) { Max = 9 }); }
        yield return ("دزينة", new NumeralTerm(NumeralRole.Group, 12));
    }

    private static IEnumerable<(string, Term)> OrdinalTerms()
    {
        foreach (var (forms, value) in Ordinals)
        {
            foreach (var form in forms)
            {
                if (value < 11) { yield return (form, new OrdinalTerm(value)); }
                if (value is 1 or 10) { continue; }
                foreach (var ten in new[] { "عشر", "عشرة" }) { yield return (form + " " + ten, new OrdinalTerm(value == 11 ? 11 : value + 10)); }
            }
        }
    }

    private static IEnumerable<(string, Term)> HundredTerms()
    {
        foreach (var hundred in Hundreds)
        {
            if (hundred != "مئات") { yield return (hundred, new NumeralTerm(NumeralRole.Hundred, 100) { NeedsUnit = hundred == "مية" }); }
            for (var i = 3; i < 10; i++)
            {
                foreach (var form in Units[i].Where(f => !f.EndsWith('ة')))
                {
                    if (hundred == "مئات") { yield return (form + " " + hundred, new NumeralTerm(NumeralRole.Hundred, i * 100)); }
                    else { yield return (form + hundred, new NumeralTerm(NumeralRole.Hundred, i * 100)); }
                }
            }
            yield return ("ربع" + hundred, new NumeralTerm(NumeralRole.Hundred, 400));
            yield return ("تمن" + hundred, new NumeralTerm(NumeralRole.Hundred, 800));
            yield return ("ثمن" + hundred, new NumeralTerm(NumeralRole.Hundred, 800));
            yield return ("تل" + hundred, new NumeralTerm(NumeralRole.Hundred, 300));
            yield return ("تلت" + hundred, new NumeralTerm(NumeralRole.Hundred, 300));
        }
        foreach (var stem in TwoHundred)
        {
            foreach (var ending in stem == "مت" ? ["ين"] : stem == "ميت" ? ["ان", "ين"] : new[] { "ان", "ين", "ا", "ي" }) { yield return (stem + ending, new NumeralTerm(NumeralRole.Hundred, 200)); }
        }
    }

    private static IEnumerable<(string, Term)> ScaleTerms()
    {
        foreach (var thousand in new[] { "ألف", "ألفا" }) { yield return (thousand, new NumeralTerm(NumeralRole.Scale, 1_000)); }
        foreach (var two in new[] { "ألفان", "ألفين", "ألفي" }) { yield return (two, new NumeralTerm(NumeralRole.Scale, 1_000) { IsDual = true }); }
        foreach (var (many, value) in new[] { ("مئات", 100m), ("آلاف", 1_000m), ("ألوف", 1_000m), ("تلاف", 1_000m), ("ملايين", 1_000_000m), ("بلايين", 1_000_000_000m) })
        {
            yield return (many, new NumeralTerm(NumeralRole.Scale, value) { IsPlural = true });
        }
        foreach (var (stem, value) in Scales)
        {
            yield return (stem, new NumeralTerm(NumeralRole.Scale, value));
            yield return (stem + "ا", new NumeralTerm(NumeralRole.Scale, value));
            yield return (stem + "ات", new NumeralTerm(NumeralRole.Scale, value) { IsPlural = true });
            foreach (var ending in new[] { "ان", "ين", "ي" }) { yield return (stem + ending, new NumeralTerm(NumeralRole.Scale, value) { IsDual = true }); }
        }
    }

    private static IEnumerable<(string, Term)> FractionTerms()
    {
        foreach (var half in new[] { "نصف", "نصفا" }) { yield return (half, new NumeralTerm(NumeralRole.Fraction, 0.5m)); }
        yield return ("نص", new NumeralTerm(NumeralRole.Fraction, 0.5m) { NeedsUnit = true });
        foreach (var third in new[] { "ثلث", "تلت" }) { yield return (third, new NumeralTerm(NumeralRole.Fraction, 1m / 3)); }
        foreach (var thirds in new[] { "ثلثا", "ثلثي", "ثلثان", "ثلثين" }) { yield return (thirds, new NumeralTerm(NumeralRole.Fraction, 2m / 3)); }
        yield return ("خمسي", new NumeralTerm(NumeralRole.Fraction, 2m / 5));
        foreach (var quarter in new[] { "ربع", "ربعا" }) { yield return (quarter, new NumeralTerm(NumeralRole.Fraction, 0.25m)); }
        yield return ("أرباع", new NumeralTerm(NumeralRole.Fraction, 0.25m) { IsPlural = true });
        foreach (var (word, parts) in Parts) { yield return (word, new NumeralTerm(NumeralRole.Fraction, 1m / parts) { NeedsWhole = true }); }
        foreach (var (word, parts) in new[] { ("أثلاث", 3), ("أخماس", 5), ("أسداس", 6), ("أسباع", 7), ("أثمان", 8), ("أتساع", 9), ("أعشار", 10) })
        {
            yield return (word, new NumeralTerm(NumeralRole.Fraction, 1m / parts) { IsPlural = true });
        }
        foreach (var (sign, value) in VulgarFractions.All) { yield return (sign, new NumeralTerm(NumeralRole.Fraction, value) { IsSign = true }); }
    }
}
