using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Corpus;

/// <summary>Writes a pack of many rules, one phrase or one regular expression each, and the same as a list for ripgrep. A fifth of the first two hundred phrases stand in the generated articles; the others are made of their words, so that they begin to match everywhere. More rules so find no more, and what grows is the search and not the report.</summary>
internal static class PackGenerator
{
    private const int Standing = 200;

    private static readonly string[] Regexes =
    [
        @"\{{2}[^{}]{0,60}\}{2}", @"lorem\s+ipsum{0}", @"\[insert [^\]]{1,40}\]{0}", @"TODO{0}\b", @"https?://example{0}\.[a-z]+", @"(?:المنسق|المراسل) رقم {0}\b", @"بنسبة {0}[0-9]{1,3} بالمائة",
        @"النسخة {0}\.[0-9]+", @"(?:ص|صفحة) {0}[0-9]{2}\b", @"ملف-{0}-[a-z]{2,8}",
    ];

    /// <summary>Writes <c>pack.yaml</c> and <c>patterns.txt</c> into a folder.</summary>
    public static void Write(string folder, int phrases, int regexes)
    {
        Directory.CreateDirectory(folder);
        var pack = new StringBuilder("pack: generated\nrules:\n");
        var list = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; seen.Count < phrases; i++)
        {
            var phrase = Phrase(i);
            if (!seen.Add(phrase)) { continue; }
            Rule(pack, "GP", seen.Count, $"    find: [\"{phrase}\"]\n");
            list.Append(phrase).Append('\n');
        }
        for (var i = 0; i < regexes; i++)
        {
            var regex = Regexes[i % Regexes.Length].Replace("{0}", (i / Regexes.Length).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Rule(pack, "GR", i + 1, $"    regex: ['{regex}']\n");
            list.Append(regex).Append('\n');
        }
        File.WriteAllBytes(Path.Combine(folder, "pack.yaml"), Encoding.UTF8.GetBytes(pack.ToString()));
        File.WriteAllBytes(Path.Combine(folder, "patterns.txt"), Encoding.UTF8.GetBytes(list.ToString()));
    }

    private static void Rule(StringBuilder pack, string prefix, int number, string pattern) =>
        pack.Append(CultureInfo.InvariantCulture, $"  - id: {prefix}{number}\n    title: generated\n    message: {{ en: \"«{{match}}»\", ar: \"«{{match}}»\" }}\n{pattern}");

    /// <summary>Two or three words that follow each other in an article, or that do not.</summary>
    private static string Phrase(int number)
    {
        var random = new RandomSequence((ulong)number + 77);
        var words = ArticleGenerator.Article(random.Next(1_000)).Split([' ', '\n', '،', '.', '«', '»', ':', '(', ')', '/', '%'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.All(char.IsLetter)).ToArray();
        var at = random.Next(words.Length - 3);
        var first = words[at];
        if (number < Standing && number % 5 == 0) { return $"{first} {words[at + 1]} {words[at + 2]}"; }
        return $"{first} {random.Of(words)} {random.Of(words)}";
    }
}
