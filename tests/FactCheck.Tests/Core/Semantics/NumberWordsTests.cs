using FactCheck.Testing;

namespace FactCheck.Tests.Core.Semantics;

/// <summary>Numbers written in words are read back as what was written.</summary>
public sealed class NumberWordsTests
{
    private const int Largest = 1_999_999_999;
    private const int Step = 37;

    public static TheoryData<bool, bool, string, bool> Ways => new()
    {
        { false, true, "مئة", true }, { false, false, "مئة", true }, { true, true, "مئة", true }, { true, false, "مئة", true },
        { false, false, "مائة", true }, { true, false, "مائة", true }, { true, false, "مئة", false }, { false, true, "مائة", false },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Arabic_words(bool isFeminine, bool isNominative, string hundred, bool joinsHundreds)
    {
        var words = new ArabicNumberWords(isFeminine, isNominative, hundred, joinsHundreds);

        Assert.DoesNotContain(Numbers().Select(n => (Number: n, Words: words.Write(n))), w => Read($"حضر {w.Words} {Noun(w.Number, isFeminine)} إلى القاعة") != $"{w.Words} = {w.Number}");
    }

    private static string Noun(int number, bool isFeminine) => number % 100 is >= 3 and <= 10 ? isFeminine ? "نساء" : "رجال" : isFeminine ? "امرأة" : "رجلا";

    /// <summary>All to 1,200, and from there on by steps that grow.</summary>
    private static IEnumerable<int> Numbers()
    {
        for (var n = 3; n <= 1_200; n++) { yield return n; }
        for (long n = 1_201; n <= Largest; n += Math.Max(Step, n / Step)) { yield return (int)n; }
    }

    private static string Read(string text) => string.Join("; ", Engine.Mentions(text, null, "number"));
}
