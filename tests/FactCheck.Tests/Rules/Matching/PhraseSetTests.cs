namespace FactCheck.Tests.Rules.Matching;

public sealed class PhraseSetTests
{
    [Theory]
    [InlineData("منظمة التعاون", "في منظمة التعاون أمس", "في [|منظمة التعاون|] أمس")]
    [InlineData("منظمة التعاون", "ومنظمة التعاون", "و[|منظمة التعاون|]")]
    [InlineData("منظمة التعاون", "بالمنظمة التعاون", "بال[|منظمة التعاون|]")]
    [InlineData("اللجنة العليا", "أُحيل للجنة العليا", "أُحيل [|للجنة العليا|]")]
    [InlineData("مدرسة", "المُدرّسة", "ال[|مُدرّسة|]")]
    [InlineData("احمد", "قال أحمد", "قال [|أحمد|]")]
    [InlineData("عد", "بعد ذلك", "بعد ذلك")]
    [InlineData("يؤكد", "وسيؤكد ذلك", "وس[|يؤكد|] ذلك")]
    [InlineData("(رئيس|وزير) الدولة", "وزير الدولة ورئيس الدولة", "[|وزير الدولة|] و[|رئيس الدولة|]")]
    [InlineData("منظمة الصحة العالمية?", "منظمة الصحة العالمية ومنظمة الصحة", "[|منظمة الصحة العالمية|] و[|منظمة الصحة|]")]
    [InlineData("من ...2 إلى", "من هنا وهناك إلى ثم من أ ب ج إلى", "[|من هنا وهناك إلى|] ثم من أ ب ج إلى")]
    [InlineData("في <date>", "وصل في 3 أيار 2024 ليلا", "وصل [|في 3 أيار 2024|] ليلا")]
    [InlineData("قال الوزير", "قال. الوزير", "قال. الوزير")]
    [InlineData("=الكويت", "الكويت والكويت", "[|الكويت|] والكويت")]
    [InlineData("كأس ~العالم", "كأس العالم وكأس للعالم", "[|كأس العالم|] و[|كأس للعالم|]")]
    [InlineData("توج ~(كأس العالم|اللقب)", "توج بكأس العالم وتوج باللقب", "[|توج بكأس العالم|] و[|توج باللقب|]")]
    [InlineData("توج كأس", "توج بكأس", "توج بكأس")]
    [InlineData("press release", "The Press Release said", "The [|Press Release|] said")]
    // choices of eight ways and more are kept once for all places
    [InlineData("قال (أحمد|علي|سعيد|خالد|مروان|فارس|ماجد|وليد الصغير) أمس", "قال وليد الصغير أمس وقال خالد أمس وقال خالد اليوم", "[|قال وليد الصغير أمس|] و[|قال خالد أمس|] وقال خالد اليوم")]
    [InlineData("رأى (أحمد|علي|سعيد|خالد|مروان|فارس|ماجد|وليد)? ثم", "رأى ثم رأى خالد ثم رأى سعد ثم", "[|رأى ثم|] [|رأى خالد ثم|] رأى سعد ثم")]
    [InlineData("قال (أحمد|علي|سعيد|خالد|مروان|فارس|ماجد|وليد|وليد الصغير)", "قال وليد الصغير. قال فارس", "[|قال وليد الصغير|]. [|قال فارس|]")]
    [InlineData("مع ~(أحمد|علي|سعيد|خالد|مروان|فارس|ماجد|وليد) ...1 (هنا|هناك)", "مع لخالد كان هناك", "[|مع لخالد كان هناك|]")]
    [InlineData("في (أ|ب|ت|ث|ج|ح|خ|د (ذ|ر|ز|س|ش|ص|ض|ط)) غد", "في د ص غد وفي ج غد", "[|في د ص غد|] و[|في ج غد|]")]
    public void A_phrase_matches_as_readers_read_it(string pattern, string text, string expected) =>
        Assert.Equal(expected, Packs.Judge($"find: ['{pattern}']", text));

    [Fact]
    public void Of_overlapping_matches_the_first_and_longest_counts() =>
        Assert.Equal("[|في في|] [|في في|] في", Packs.Judge("match: exact\nfind: ['في في']", "في في في في في"));

    [Fact]
    public void An_exception_takes_back_what_it_overlaps() =>
        Assert.Equal("هذا الخليفة [|هذا|] الرجل", Packs.Judge("find: [هذا]\nunless: ['هذا الخليفة']", "هذا الخليفة هذا الرجل"));

    [Fact]
    public void A_capture_is_a_name_of_the_rule() =>
        Assert.Equal("وزير [|الدفاع|] قال", Packs.Judge("find: ['وزير what:(الدفاع|الخارجية)']\nreport: what", "وزير الدفاع قال"));

    [Theory]
    [InlineData("... كلمة")]
    [InlineData("كلمة ...")]
    [InlineData("كلمة?")]
    [InlineData("{@وزارات} الدولة")]
    [InlineData("قال {الوزير}")]
    [InlineData("(ا|ب|ت|ث|ج|ح|خ) (ا|ب|ت|ث|ج|ح|خ) (ا|ب|ت|ث|ج|ح|خ) (ا|ب|ت|ث|ج|ح|خ) (ا|ب|ت|ث|ج|ح|خ)")]
    public void What_cannot_be_looked_for_is_refused(string pattern) =>
        Assert.True(Packs.Load($"pack: t\nrules:\n  - id: T1\n    title: t\n    message: m\n    find: ['{pattern}']\n").HasErrors);
}
