using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Configuration;

/// <summary>What the articles of a folder are like: a look at some hundred of them before a configuration is written.</summary>
public sealed class RepositorySurvey
{
    private const int Sample = 300;

    private RepositorySurvey()
    {
    }

    /// <summary>Number of articles below the folder.</summary>
    public int Articles { get; private init; }

    /// <summary>Number of articles that were read.</summary>
    public int Looked { get; private set; }

    /// <summary>Number of articles that tell their day of publication.</summary>
    public int Dated { get; private set; }

    /// <summary>Number of articles whose name or folders hold a date.</summary>
    public int DatedByName { get; private set; }

    /// <summary>Articles by format.</summary>
    public SortedDictionary<string, int> Formats { get; } = new(StringComparer.Ordinal);

    /// <summary>Articles by language code.</summary>
    public SortedDictionary<string, int> Languages { get; } = new(StringComparer.Ordinal);

    /// <summary>Month names by naming; a name of several namings is not counted.</summary>
    public SortedDictionary<string, int> Months { get; } = new(StringComparer.Ordinal);

    /// <summary>Runs of digits in Arabic articles.</summary>
    public SortedDictionary<string, int> Digits { get; } = new(StringComparer.Ordinal);

    /// <summary>Quotations by their marks.</summary>
    public SortedDictionary<string, int> Quotes { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks at articles, evenly spread over the folder.</summary>
    public static RepositorySurvey Of(IReadOnlyList<ArticleJob> jobs, ArticleReader reader, FinderSet finders,
        CancellationToken cancellationToken = default)
    {
        var survey = new RepositorySurvey { Articles = jobs.Count };
        var step = Math.Max(1, jobs.Count / Sample);
        for (var i = 0; i < jobs.Count; i += step)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var source = TextDecoder.Decode(File.ReadAllBytes(jobs[i].Path));
                survey.Add(jobs[i].Path, new SemanticModel(reader.Read(source, ArticleReader.FormatOf(jobs[i].Path), new ArticleMetadata()), finders),
                    cancellationToken);
            }
            catch (Exception e) when (e is UnreadableTextException or IOException or UnauthorizedAccessException)
            {
                // A file that is no text tells nothing here; check will say so.
            }
        }
        return survey;
    }

    /// <summary>The word that stands for most, when it stands for nearly all, with its share in hundredths.</summary>
    public static (string Word, int Share)? Leading(SortedDictionary<string, int> counts)
    {
        var all = counts.Values.Sum();
        return all == 0 ? null : counts.OrderByDescending(c => c.Value).Select(c => (c.Key, c.Value * 100 / all)).First();
    }

    private void Add(string path, SemanticModel model, CancellationToken cancellationToken)
    {
        var article = model.Article;
        Looked++;
        if (article.Metadata.Published is not null) { Dated++; }
        if (JobPlanner.DayInName(path) is not null) { DatedByName++; }
        Count(Formats, article.Format.ToString().ToLowerInvariant());
        Count(Languages, article.Language.Code);
        foreach (var date in model.Mentions(MentionKind.Date, cancellationToken).OfType<DateMention>())
        {
            if (date.Months.Length > 1 && date.Months[0].Month == date.Months[1].Month) { Count(Months, "pair"); }
            else
            {
                foreach (var month in date.Months)
                {
                    if (ConfigurationWords.Months.FirstOrDefault(w => w.Value == month.Systems).Word is { } word) { Count(Months, word); }
                }
            }
        }
        foreach (var quotation in model.Mentions(MentionKind.Quotation, cancellationToken))
        {
            if (article.Source.Text[quotation.Span.Start] is var mark and ('«' or '“' or '"'))
            {
                Count(Quotes, mark switch { '«' => "guillemets", '“' => "curly", _ => "straight" });
            }
        }
        if (article.Language.Code == "ar") { CountDigits(article); }
    }

    private void CountDigits(Article article)
    {
        for (var i = 0; i < article.Tokens.Count; i++)
        {
            if (article.Tokens[i].Kind == TokenKind.Number)
            {
                Count(Digits, article.Source.Text[article.Tokens.SpanOf(i).Start] is >= '0' and <= '9' ? "latin" : "arabic");
            }
        }
    }

    private static void Count(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
