using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reading;

/// <summary>Makes articles of texts in all formats.</summary>
public sealed class ArticleReader(LanguageSet languages)
{
    /// <summary>The endings of article files.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".markdown", ".html", ".htm"];

    /// <summary>The languages that articles may be written in.</summary>
    public LanguageSet Languages { get; } = languages;

    /// <summary>The article in <paramref name="source"/>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="format">Its container.</param>
    /// <param name="metadata">What is known besides the text.</param>
    /// <param name="dateKeys">The keys of front matter that tell the day of publication; the usual ones when empty.</param>
    /// <exception cref="UnreadableTextException">Its markup is more than a parser takes.</exception>
    public Article Read(SourceText source, ArticleFormat format, ArticleMetadata metadata, ImmutableArray<string> dateKeys = default) => format switch
    {
        ArticleFormat.Markdown => MarkdownReader.Read(source, metadata, Languages, dateKeys),
        ArticleFormat.Html => HtmlReader.Read(source, metadata, Languages),
        _ => PlainTextParser.Parse(source, metadata, Languages),
    };

    /// <summary>The article in the text of a file, as it is configured.</summary>
    public Article Read(SourceText source, ArticleJob job) => Read(source, FormatOf(job.Path), job.Metadata, job.Settings.Published.Value.Keys);

    /// <summary>The format that a file's name tells; plain text when it tells nothing.</summary>
    public static ArticleFormat FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => ArticleFormat.Markdown,
        ".html" or ".htm" => ArticleFormat.Html,
        _ => ArticleFormat.Text,
    };
}
