using AngleSharp.Dom;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Reading;

/// <summary>What the head of a page and its time element say about the article.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] DateSources =
    [
        "meta[property='article:published_time']", "meta[name='date']", "meta[itemprop='datePublished']", "meta[name='publish-date']", "time[datetime]",
    ];

    public static ArticleMetadata Read(IDocument document, ArticleMetadata given)
    {
        var language = document.DocumentElement.GetAttribute("lang")?.Split('-', '_')[0];
        var title = document.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? document.Title;
        return given with
        {
            Title = given.Title ?? (string.IsNullOrWhiteSpace(title) ? null : title.Trim()),
            Language = given.Language ?? (string.IsNullOrEmpty(language) ? null : language),
            Published = given.Published ?? DateSources.Select(s => Day(document, s)).FirstOrDefault(d => d is not null),
        };
    }

    private static DateOnly? Day(IDocument document, string selector) =>
        document.QuerySelector(selector) is { } element && (element.GetAttribute("content") ?? element.GetAttribute("datetime")) is { } text
            ? FrontMatter.DayOf(text)
            : null;
}
