using System.Text;

namespace FactCheck.Benchmarks.Corpus;

/// <summary>Texts made to cost more than they should: one sentence of one thing over and over.</summary>
internal static class HostileTexts
{
    /// <summary>The names and the texts of about as many characters as asked for.</summary>
    public static IEnumerable<(string Name, string Text)> Of(int length)
    {
        yield return ("digits in one run", Pump("7", length));
        yield return ("digits in groups of three", Pump("123 ", length));
        yield return ("digits and points", Pump("12.", length));
        yield return ("«و» in one word", Pump("و", length));
        yield return ("«و» in words of their own", Pump("و ", length));
        yield return ("number words", Pump("مئة وخمسة ", length));
        yield return ("months and days", Pump("5 آذار ", length));
        yield return ("months by name", Pump("يناير ", length));
        yield return ("figures with units", Pump("من 20 إلى 30 مليون دولار ", length));
        yield return ("names", Pump("الأمم المتحدة ", length));
        yield return ("opening quotation marks", Pump("« ", length));
        yield return ("brackets", Pump("([{", length));
        yield return ("words of one sentence", Words(length));
    }

    private static string Pump(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length).ToString();

    /// <summary>Generated articles without what ends a sentence or a line.</summary>
    private static string Words(int length)
    {
        var text = new StringBuilder(length + 10_000);
        for (var i = 0; text.Length < length; i++)
        {
            foreach (var c in ArticleGenerator.Article(i)) { text.Append(c is '.' or '\n' or '؟' or '!' ? ' ' : c); }
        }
        return text.ToString(0, length);
    }
}
