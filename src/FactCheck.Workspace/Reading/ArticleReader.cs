using FactCheck.Languages;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Workspace.Reading;

/// <summary>Makes articles of texts in all formats.</summary>
public sealed class ArticleReader(LanguageSet languages)
{
    /// <summary>The endings of article files.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".markdown", ".html", ".htm"];

    /// <summary>The languages that articles may be written in.</summary>
    public LanguageSet Languages { get; } = languages;

    /// <summary>The article in <paramref name="source"/>.</summary>
    public Article Read(SourceText source, ArticleFormat format, ArticleMetadata metadata) => format switch
    {
        ArticleFormat.Markdown => MarkdownReader.Read(source, metadata, Languages),
        ArticleFormat.Html => HtmlReader.Read(source, metadata, Languages),
        _ => PlainTextParser.Parse(source, metadata, Languages),
    };

    /// <summary>The format that a file's name tells; plain text when it tells nothing.</summary>
    public static ArticleFormat FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => ArticleFormat.Markdown,
        ".html" or ".htm" => ArticleFormat.Html,
        _ => ArticleFormat.Text,
    };
}
