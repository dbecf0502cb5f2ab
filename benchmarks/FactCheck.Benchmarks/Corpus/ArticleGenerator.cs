using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Benchmarks.Corpus;

/// <summary>Writes articles of about 7 KB each, made of sentences written for it, with names, dates and figures put in. The same number gives the same article everywhere. About one in ten holds an error that the shipped rules find.</summary>
internal static partial class ArticleGenerator
{
    private const int FewSentences = 36;
    private const int FilesPerFolder = 500;

    private static readonly string[] Sentences = Lines("Sentences.txt").ToArray();
    private static readonly Dictionary<string, string[]> Words = Lines("Words.txt").ToDictionary(l => l[..l.IndexOf(':')], l => l[(l.IndexOf(':') + 2)..].Split('|'), StringComparer.Ordinal);
    private static readonly string[] Errors =
    [
        "عُقد اللقاء يوم الخميس 14 كانون الثاني 2017 في {place}.",
        "ارتفعت الصادرات من 20 إلى 30 مليون دولار، أي بنسبة 80%.",
        "وصل الوفد إلى القارة،فمنذ ذلك اليوم تغير كل شيء.",
        "عُقد الاجتماع يوم [أدخل التاريخ هنا] في {place}.",
        "وتبقى هذا الشراكة من أهم ما أنجزته {organisation}.",
    ];

    /// <summary>Writes articles below a folder, some hundreds to each folder in it.</summary>
    public static void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i / FilesPerFolder:00}"), string.Create(CultureInfo.InvariantCulture, $"article-{i:00000}.txt"));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(Article(i)));
        }
    }

    /// <summary>The article with a number.</summary>
    public static string Article(int number)
    {
        var random = new RandomSequence((ulong)number + 1);
        var text = new StringBuilder();
        text.Append(Fill(random.Of(Words["title"]), random)).Append("\n\n");
        var sentences = FewSentences + random.Next(9);
        var error = random.Next(10) == 0 ? random.Next(sentences) : -1;
        for (var i = 0; i < sentences; i++)
        {
            text.Append(Fill(i == error ? random.Of(Errors) : random.Of(Sentences), random));
            if (i % 12 == 11) { text.Append("\n\n").Append(Fill(random.Of(Words["heading"]), random)).Append("\n\n"); }
            else { text.Append(random.Next(3) == 0 ? "\n\n" : " "); }
        }
        return text.Append('\n').ToString();
    }

    private static string Fill(string template, RandomSequence random) => Slots().Replace(template, slot => Value(slot.Groups[1].Value, random));

    private static string Value(string slot, RandomSequence random) => slot switch
    {
        "number" => Grouped(1_000 + random.Next(900_000)),
        "smallnumber" => Plain(3 + random.Next(60)),
        "percent" => random.Next(2) == 0 ? Plain(1 + random.Next(40)) : Plain(1 + random.Next(20)) + "." + Plain(1 + random.Next(9)),
        "money" => $"{Plain(2 + random.Next(900))} {random.Of(["مليون دولار", "مليون يورو", "ألف دينار", "مليار ليرة", "مليون درهم"])}",
        "amount" => $"{Plain(100 + random.Next(9_000))}",
        "year" => Plain(1970 + random.Next(55)),
        "date" => $"{Plain(1 + random.Next(28))} {random.Of(Words["month"])} {Plain(2010 + random.Next(15))}",
        _ => Fill(random.Of(Words[slot]), random),
    };

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(ArticleGenerator).Assembly.GetManifestResourceStream("FactCheck.Benchmarks.Corpus." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) { yield return line; }
        }
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slots();
}
