using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Workspace.Reading;

/// <summary>The keys above a Markdown article that say what it is: title, date, author, tags, language.</summary>
internal static class FrontMatter
{
    private static readonly ImmutableArray<string> DateKeys = ["published", "date", "publishDate", "pubDate", "publication_date", "created"];

    /// <summary>Adds what the front matter says to <paramref name="given"/>, which wins where both speak.</summary>
    /// <param name="source">The file.</param>
    /// <param name="yaml">The units of the YAML between the two lines of dashes.</param>
    /// <param name="given">What is known from elsewhere.</param>
    /// <param name="dateKeys">The keys that tell the day of publication, the first of them before the others; the usual ones when empty.</param>
    /// <param name="title">The title, in <paramref name="yaml"/>.</param>
    public static ArticleMetadata Read(SourceText source, TextSpan yaml, ArticleMetadata given, ImmutableArray<string> dateKeys,
        out PackScalar? title)
    {
        title = null;
        var file = new PackFile("front matter", source.Slice(yaml));
        if (new PackNodeReader(file, new PackErrors()).Read(CancellationToken.None) is not PackMapping mapping) { return given; }
        var dates = dateKeys.IsDefaultOrEmpty ? DateKeys : dateKeys;
        var rank = int.MaxValue;
        foreach (var (key, value) in mapping.Entries)
        {
            var texts = TextsOf(value);
            if (texts.Count == 0) { continue; }
            if (key.Value == "title")
            {
                title = value as PackScalar;
                given = given with { Title = given.Title ?? texts[0] };
            }
            else if (dates.IndexOf(key.Value) is var at and >= 0)
            {
                if (at < rank && (given.Published is null || rank != int.MaxValue) && DayOf(texts[0]) is { } day)
                {
                    (rank, given) = (at, given with { Published = day });
                }
            }
            else if (key.Value is "lang" or "language" or "locale")
            {
                given = given with { Language = given.Language ?? texts[0].Split('-', '_')[0] };
            }
            else if (key.Value == "supersedes") { given = given with { Supersedes = given.Supersedes ?? texts[0] }; }
            else if (key.Value is "author" or "authors") { given = given with { Authors = given.Authors.AddRange(texts) }; }
            else if (key.Value is "tags" or "keywords") { given = given with { Tags = given.Tags.AddRange(texts) }; }
        }
        return given;
    }

    /// <summary>The day that a date or time in ISO 8601 begins with, or none.</summary>
    public static DateOnly? DayOf(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static List<string> TextsOf(PackNode node) => node switch
    {
        PackScalar scalar => [scalar.Value],
        PackSequence sequence => [.. sequence.Items.OfType<PackScalar>().Select(s => s.Value)],
        _ => [],
    };
}
